package candour.scoping;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The scoping of a case.
 *
 * @param returns those of all agencies that were asked, by name; what was taken back is among them
 * @param asked how many were asked and not taken back
 * @param given how many of these answered; a nil return is an answer
 * @param silent the names of those that didn't
 * @param over whether the case is decided
 */
public record ScopingDetails(
        UUID id,
        String reference,
        List<ReturnDetails> returns,
        int asked,
        int given,
        List<String> silent,
        Optional<Closed> closed,
        boolean over,
        long version)
        implements Identified {
    /**
     * @param by who closed it
     * @param reason why it was closed although agencies were silent; empty when none was
     */
    public record Closed(LocalDate on, String by, String reason) {}
}
