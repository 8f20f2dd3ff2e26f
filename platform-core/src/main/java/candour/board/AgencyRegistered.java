package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** An agency came into the catalogue. */
public record AgencyRegistered(UUID about, String code) implements Change {
    @Override
    public String what() {
        return "Agency registered";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("code", code);
    }
}
