package candour.casefile;

import candour.audit.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** At the Board Chair's request a case was opened, and its guidance and Terms of Reference were frozen. */
public record CaseOpened(UUID about, String reference, String edition, int termsNumber, boolean editionEnded)
        implements Change {
    @Override
    public String what() {
        return "Case opened";
    }

    @Override
    public Map<String, String> detail() {
        var detail = new HashMap<>(
                Map.of("reference", reference, "guidance", edition, "termsOfReference", Integer.toString(termsNumber)));
        if (editionEnded) {
            detail.put("editionEnded", "kept for a reason that the case has");
        }
        return Map.copyOf(detail);
    }
}
