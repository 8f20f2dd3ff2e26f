package candour.audit;

import java.util.Map;
import java.util.UUID;

/** News of a feature that changes the record. Fired as an event, it is written to the chain before the commit. */
public interface Change {
    /**
     * The detail that has the id of a second thing, beside the one that it is about. Whoever may not know of the second
     * thing isn't shown the entry in the history of the first.
     */
    String BESIDES = "besides";

    /** What happened, in plain English: "Referral received". */
    String what();

    UUID about();

    /** Facts for whoever reads the history: numbers, dates, labels; nothing identifying. */
    default Map<String, String> detail() {
        return Map.of();
    }
}
