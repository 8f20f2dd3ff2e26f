package candour.outbox;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Somebody had a mail that failed tried anew. */
public record MailLeftAgain(UUID about, MailState before) implements Change {
    @Override
    public String what() {
        return "Mail sent again";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("before", before.name());
    }
}
