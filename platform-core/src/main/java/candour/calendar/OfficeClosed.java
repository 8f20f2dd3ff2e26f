package candour.calendar;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Days were added on which the board's office is closed. */
public record OfficeClosed(UUID about, LocalDate from, LocalDate to) implements Change {
    @Override
    public String what() {
        return "Closure of the office added";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
