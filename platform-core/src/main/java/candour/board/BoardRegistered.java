package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Board registered. */
public record BoardRegistered(UUID about, String board) implements Change {
    @Override
    public String what() {
        return "Board registered";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("board", board);
    }
}
