package candour.document;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The scanner was away when it was to be asked. */
public record DocumentQuarantined(UUID about, String document) implements Change {
    @Override
    public String what() {
        return "Document quarantined";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document);
    }
}
