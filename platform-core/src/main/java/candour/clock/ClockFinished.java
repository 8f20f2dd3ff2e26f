package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a clock measures was recorded as done. */
public record ClockFinished(UUID about, String clock, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Clock finished";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock, "on", on.toString());
    }
}
