package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** That the authority decided not to notify was recorded. */
public record NotNotifiedRecorded(UUID about, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Decision not to notify recorded";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("on", on.toString());
    }
}
