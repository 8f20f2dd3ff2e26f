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
 * @param askedWhen the answers to other limbs under which this one is asked at all; empty when always
 */
public record Limb(
        String code,
        String reference,
        String wording,
        String question,
        List<Answer> answers,
        Map<String, Set<String>> askedWhen) {

    /**
     * @param code {@code YES}
     * @param label in words: "Known or suspected"
     */
    public record Answer(String code, String label) {}
}
