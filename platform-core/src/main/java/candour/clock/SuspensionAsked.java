package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A clock was asked to stand still. */
public record SuspensionAsked(UUID about, String clock, String type, LocalDate from, String to) implements Change {
    @Override
    public String what() {
        return "Suspension of a clock asked for";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock, "type", type, "from", from.toString(), "to", to);
    }
}
