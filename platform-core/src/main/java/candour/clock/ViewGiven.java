package candour.clock;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** An agency gave its view of whether the incident has to be notified. */
public record ViewGiven(UUID about, String agency, Notifiable view) implements Change {
    @Override
    public String what() {
        return "View on notification given";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agency", agency, "view", view.name());
    }
}
