package candour.clock;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A suspension was declined or taken back before it held. */
public record SuspensionDeclined(UUID about, String clock, LocalDate from) implements Change {
    @Override
    public String what() {
        return "Suspension of a clock declined";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("clock", clock, "from", from.toString());
    }
}
