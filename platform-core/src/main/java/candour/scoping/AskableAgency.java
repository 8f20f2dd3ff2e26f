package candour.scoping;

import java.util.List;
import java.util.UUID;

/**
 * An agency that can be asked, and who could answer for it: whoever holds a post of it on the board's roster today.
 *
 * @param people at least one, the earliest first
 */
public record AskableAgency(UUID id, String name, List<Answerer> people) {
    /** @param holder the line of the roster */
    public record Answerer(UUID holder, String name, String post) {}
}
