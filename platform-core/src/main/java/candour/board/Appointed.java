package candour.board;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Somebody was appointed to a post. */
public record Appointed(UUID about, String title, LocalDate from) implements Change {
    @Override
    public String what() {
        return "Appointed to a post";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("post", title, "from", from.toString());
    }
}
