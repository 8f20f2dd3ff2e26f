package candour.guidance;

import java.util.Optional;

/**
 * Whom an edition asks to be told of what.
 *
 * @param code short and stable: {@code panel-of-decision}
 * @param to whom, in words: "The national panel of independent experts"
 * @param what of what, in a sentence
 * @param clock the code of the clock by which it has to be sent; empty when the edition sets none
 * @param confirmed whether the rule was checked against the text that the source names
 * @param source where the rule was read
 */
public record NoticeRule(
        String code,
        String to,
        NoticeAfter after,
        String what,
        Optional<String> clock,
        boolean confirmed,
        String source) {}
