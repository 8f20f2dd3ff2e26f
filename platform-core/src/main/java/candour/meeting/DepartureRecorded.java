package candour.meeting;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Somebody left a seat in a meeting. */
public record DepartureRecorded(UUID about, String post, SatAs satAs, String name) implements Change {
    @Override
    public String what() {
        return "Departure recorded";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("post", post, "as", satAs.name(), "name", name);
    }
}
