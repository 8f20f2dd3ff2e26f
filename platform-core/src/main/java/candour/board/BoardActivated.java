package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Board activated. */
public record BoardActivated(UUID about, String board) implements Change {
    @Override
    public String what() {
        return "Board activated";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("board", board);
    }
}
