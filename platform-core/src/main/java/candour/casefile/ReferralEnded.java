package candour.casefile;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A referral ended without going to the panel: declined, withdrawn or registered in error. */
public record ReferralEnded(UUID about, String reference, ReferralStatus how, LocalDate on) implements Change {
    @Override
    public String what() {
        return switch (how) {
            case DECLINED -> "Referral declined";
            case WITHDRAWN -> "Referral withdrawn";
            case REGISTERED_IN_ERROR -> "Referral marked as registered in error";
            case AWAITING_REQUEST, CONSIDERATION_REQUESTED, RAPID_REVIEW_OPENED ->
                throw new IllegalStateException("none of these is such an ending");
        };
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reference", reference, "on", on.toString());
    }
}
