package candour.board;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Somebody's time in a post ends. */
public record PostEnded(UUID about, String title, LocalDate lastDay) implements Change {
    @Override
    public String what() {
        return "Post ended";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("post", title, "lastDay", lastDay.toString());
    }
}
