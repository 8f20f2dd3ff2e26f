package candour.guidance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One part of the legal test, as a question with a closed list of answers.
 *
 * @param code short and stable: {@code died}
 * @param reference where the law says it: "5(2)(b)(i)"
 * @param wording the legal wording
 * @param question what the panel is asked
 * @param answers those allowed, in order
 * @param askedWhen sets of answers to other limbs; it is asked when one of the sets is given, and always when there is none
 * @param confirmed whether its wording was checked against the text that the reference names
 */
public record Limb(
        String code,
        String reference,
        String wording,
        String question,
        List<Answer> answers,
        List<Map<String, Set<String>>> askedWhen,
        boolean confirmed) {

    /**
     * @param code {@code YES}
     * @param label in words: "Known or suspected"
     */
    public record Answer(String code, String label) {}
}
