package candour.outbox;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A mail didn't go out, or nobody knows whether it did. */
public record MailFailed(UUID about, MailState how, int attempts) implements Change {
    @Override
    public String what() {
        return "Mail failed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("how", how.name(), "attempts", Integer.toString(attempts));
    }
}
