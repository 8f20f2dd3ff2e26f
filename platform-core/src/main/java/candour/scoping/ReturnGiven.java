package candour.scoping;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/**
 * An agency answered and signed.
 *
 * @param number from 1, in the order of answering
 * @param concern whether it says that something can't wait
 * @param hash of what was signed
 */
public record ReturnGiven(
        UUID about, UUID caseFile, int number, ReturnAnswer answer, boolean late, boolean concern, String hash)
        implements Change {
    @Override
    public String what() {
        return "Scoping return signed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "number",
                Integer.toString(number),
                "answer",
                answer.name(),
                "late",
                Boolean.toString(late),
                "hash",
                hash);
    }
}
