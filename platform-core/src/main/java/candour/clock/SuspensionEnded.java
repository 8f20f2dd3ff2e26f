package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A clock that stood still runs again. */
public record SuspensionEnded(UUID about, String clock, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Suspension of a clock ended";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock, "on", on.toString());
    }
}
