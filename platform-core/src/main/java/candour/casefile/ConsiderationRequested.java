package candour.casefile;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The Board Chair asked the panel to consider a referral. */
public record ConsiderationRequested(UUID about, String reference, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Consideration requested";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reference", reference, "on", on.toString());
    }
}
