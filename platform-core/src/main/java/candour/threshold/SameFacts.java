package candour.threshold;

import candour.guidance.Criterion;
import candour.guidance.Edition;
import candour.guidance.Finding;
import candour.guidance.Limb;
import candour.guidance.Weighed;
import candour.kernel.Identified;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The facts of a worksheet, weighed by its own edition and by another. An answer is carried over where the other edition
 * asks the same question, which is where a limb has the same code and knows the answer.
 *
 * @param id the case
 * @param lines every limb of either, those of the case's edition first
 */
public record SameFacts(UUID id, Side here, Side there, List<Line> lines) implements Identified {

    /**
     * What one edition makes of the facts.
     *
     * @param finding empty as long as an answer is missing
     * @param limb the limb of the law that carries the finding
     * @param because the logic in a sentence
     * @param unanswered the references of the limbs that it asks and that have no answer
     * @param confirmed whether the rule was checked against the text that the limb names
     */
    public record Side(
            String edition,
            String title,
            Optional<Finding> finding,
            Optional<String> limb,
            Optional<String> because,
            List<String> unanswered,
            boolean confirmed) {}

    /**
     * A limb, on either side; empty where the edition hasn't got it.
     *
     * @param sameWords whether both put it in the same words, as far as both have it
     */
    public record Line(String code, Optional<Part> here, Optional<Part> there, boolean sameWords) {}

    /**
     * A limb as one edition has it.
     *
     * @param asked whether the answers ask it at all
     * @param answer the answer in words; empty when it isn't asked, or isn't answered
     */
    public record Part(String reference, String question, boolean asked, Optional<String> answer) {}

    static SameFacts of(UUID caseFile, Edition here, Edition there, Map<String, String> answers) {
        Weighed byOne = here.weigh(answers);
        Weighed byOther = there.weigh(answers);
        List<Line> lines = Stream.concat(here.limbs().stream(), there.limbs().stream())
                .map(Limb::code)
                .distinct()
                .map(code -> new Line(
                        code,
                        here.limb(code).map(limb -> part(limb, byOne, answers)),
                        there.limb(code).map(limb -> part(limb, byOther, answers)),
                        here.limb(code)
                                .flatMap(limb -> there.limb(code)
                                        .map(other -> other.wording().equals(limb.wording())))
                                .orElse(true)))
                .toList();
        return new SameFacts(caseFile, side(here, byOne), side(there, byOther), lines);
    }

    private static Side side(Edition edition, Weighed weighed) {
        return new Side(
                edition.code(),
                edition.title(),
                weighed.criterion().map(Criterion::finding),
                weighed.criterion().map(Criterion::limb),
                weighed.criterion().map(Criterion::because),
                weighed.unanswered().stream()
                        .flatMap(code -> edition.limb(code).stream())
                        .map(Limb::reference)
                        .distinct()
                        .toList(),
                weighed.criterion().map(Criterion::confirmed).orElse(true));
    }

    private static Part part(Limb limb, Weighed weighed, Map<String, String> answers) {
        boolean asked = weighed.asked().contains(limb.code());
        return new Part(
                limb.reference(),
                limb.question(),
                asked,
                limb.answers().stream()
                        .filter(answer -> asked && answer.code().equals(answers.get(limb.code())))
                        .findFirst()
                        .map(Limb.Answer::label));
    }
}
