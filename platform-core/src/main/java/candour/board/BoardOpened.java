package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Board opened. */
public record BoardOpened(UUID about, String firstPost) implements Change {
    @Override
    public String what() {
        return "Board opened";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("firstPost", firstPost);
    }
}
