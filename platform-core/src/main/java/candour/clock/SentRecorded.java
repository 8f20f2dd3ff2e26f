package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** That the authority's notification went out was recorded. */
public record SentRecorded(UUID about, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Authority's notification recorded as sent";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("on", on.toString());
    }
}
