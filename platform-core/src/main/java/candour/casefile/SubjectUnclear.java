package candour.casefile;

import candour.kernel.Phrase;
import candour.kernel.Refusal;
import java.util.Map;

/** What is said of somebody whom a referral is about doesn't fit what they are said to be. */
public final class SubjectUnclear extends Refusal {
    /**
     * @param label "Unborn child 1"
     * @param field in the body of the request
     * @param why the name of the sentence that says what doesn't fit
     */
    SubjectUnclear(String label, String field, String why) {
        super(Map.of("label", label, "field", field, "why", new Phrase(why, Map.of("label", label))));
    }
}
