package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The Board Chair let a clock stand still. */
public record SuspensionApproved(UUID about, String clock, LocalDate from) implements Change {
    @Override
    public String what() {
        return "Suspension of a clock approved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock, "from", from.toString());
    }
}
