package candour.guidance;

import java.util.Set;

/**
 * A statutory clock as an edition sets it.
 *
 * @param code short and stable: {@code decision}
 * @param title "Decision whether there is a review"
 * @param start the event from which it counts
 * @param length how many of its units; at least 1
 * @param end the event that stops it
 * @param owedBy who owes what it measures, in words: "The local authority"
 * @param suspendedBy for what it may be suspended; empty when for nothing
 * @param confirmed whether the rule was checked against the text that the source names
 * @param source where the rule was read
 */
public record ClockRule(
        String code,
        String title,
        ClockStart start,
        int length,
        ClockUnit unit,
        ClockDirection direction,
        ClockEnd end,
        String owedBy,
        Set<SuspensionType> suspendedBy,
        boolean confirmed,
        String source) {}
