package candour.casefile;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A referral came in. */
public record ReferralReceived(UUID about, String reference, ReferralSource source) implements Change {
    @Override
    public String what() {
        return "Referral received";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reference", reference, "source", source.name());
    }
}
