package candour.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Another referral that may be about the same child, for whoever may know of it.
 *
 * @param labels of those in it who may be the same: "Child 1, Sibling 1"
 * @param judged what the business manager found; empty while nobody has looked, and for whoever only referred
 */
public record AlikeReferral(
        UUID id,
        String reference,
        ReferralStatus status,
        LocalDate receivedOn,
        String labels,
        Optional<Judged> judged) {
    /**
     * @param on the business date
     * @param by the name of who found it
     */
    public record Judged(MatchVerdict verdict, String reason, LocalDate on, String by) {}

    AlikeReferral with(Optional<Judged> found) {
        return new AlikeReferral(id, reference, status, receivedOn, labels, found);
    }
}
