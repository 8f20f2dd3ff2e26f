package candour.notification;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Somebody chose whether they are told by mail too. */
public record MailChosen(UUID about, boolean byMail) implements Change {
    @Override
    public String what() {
        return "Notifications by mail chosen";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("byMail", byMail ? "yes" : "no");
    }
}
