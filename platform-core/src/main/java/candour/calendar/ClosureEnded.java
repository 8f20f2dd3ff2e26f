package candour.calendar;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A closure was taken back; its days count again from a day on. */
public record ClosureEnded(UUID about, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Closure of the office ended";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("on", on.toString());
    }
}
