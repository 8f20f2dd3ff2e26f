package candour.threshold;

import candour.kernel.Identified;
import candour.kernel.Phrase;
import candour.signing.Signature;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The decision on a case, or what is needed to make it.
 *
 * @param id the case
 * @param decider who decides under the frozen edition, in words
 * @param statement what the decider confirms, word for word
 * @param adviceHash the hash of the signed advice; empty while there is none
 * @param recommends what the signed advice recommends
 * @param obstacle why it can't be decided yet; empty when it can, or is
 * @param made the decision; empty until it is made
 * @param version the version of the advice
 */
public record DecisionDetails(
        UUID id,
        String reference,
        String decider,
        String statement,
        Optional<String> adviceHash,
        Optional<Outcome> recommends,
        Optional<Phrase> obstacle,
        Optional<Made> made,
        long version)
        implements Identified {

    /**
     * A decision as it was made.
     *
     * @param agrees whether it follows the advice
     * @param discretionary whether it is a review that the criteria did not require
     */
    public record Made(
            UUID id,
            int number,
            Outcome outcome,
            boolean agrees,
            boolean discretionary,
            String reasons,
            LocalDate decidedOn,
            Signature signature) {}
}
