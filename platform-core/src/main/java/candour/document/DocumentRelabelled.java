package candour.document;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** What a document is called, or how it stands, was changed. */
public record DocumentRelabelled(UUID about, String document, DocumentLabel before, DocumentLabel after)
        implements Change {
    @Override
    public String what() {
        return "Document relabelled";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "document", document,
                "disclosureBefore", before.disclosure().name(),
                "disclosure", after.disclosure().name(),
                "sharedWithPoliceOn",
                        after.sharedWithPoliceOn().map(Object::toString).orElse("never"),
                "titleChanged", before.title().equals(after.title()) ? "no" : "yes");
    }
}
