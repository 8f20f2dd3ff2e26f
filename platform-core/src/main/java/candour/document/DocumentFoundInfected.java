package candour.document;

import candour.audit.Change;
import candour.identity.Person;
import java.util.Map;
import java.util.UUID;

/**
 * The scanner found something in a document.
 *
 * @param place what the document belongs to
 * @param signature what the scanner calls it
 */
public record DocumentFoundInfected(UUID about, String document, DocumentPlace place, Person sentBy, String signature)
        implements Change {
    @Override
    public String what() {
        return "Document refused: infected";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document, "signature", signature);
    }
}
