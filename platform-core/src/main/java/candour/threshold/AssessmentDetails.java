package candour.threshold;

import candour.guidance.Finding;
import candour.guidance.Limb;
import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The worksheet of a case.
 *
 * @param id the case
 * @param limbs those of the frozen edition, in order
 * @param finding what the decision table says; empty as long as an answer is missing
 * @param limb the limb of the law that carries the finding
 * @param because the logic in a sentence
 * @param ruleConfirmed whether the row that carries the finding was checked; true as long as there is no finding
 * @param unanswered the references of the limbs that are asked and have no answer
 * @param unevidenced the references of the limbs that are asked and have no evidence
 * @param views what the panel's members think, seat by seat
 * @param closed whether the advice is signed, so that nothing of this changes any more
 */
public record AssessmentDetails(
        UUID id,
        String reference,
        String editionTitle,
        List<String> toBeConfirmed,
        List<LimbWeighed> limbs,
        Optional<Finding> finding,
        Optional<String> limb,
        Optional<String> because,
        boolean ruleConfirmed,
        List<String> unanswered,
        List<String> unevidenced,
        List<SeatViews> views,
        boolean closed,
        long version)
        implements Identified {

    /**
     * A limb, what was answered, and on what evidence.
     *
     * @param asked whether the other answers ask it at all
     * @param answer the code of the answer
     * @param answerLabel the answer in words
     */
    public record LimbWeighed(
            Limb limb, boolean asked, Optional<String> answer, Optional<String> answerLabel, List<Evidence> evidence) {}

    /**
     * A piece of evidence.
     *
     * @param withdrawn whether it was taken back
     */
    public record Evidence(
            UUID id,
            Stance stance,
            String text,
            String source,
            String paragraph,
            String recordedBy,
            LocalDate recordedOn,
            boolean withdrawn) {}
}
