package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Opening of the board ordered. */
public record BoardOpeningOrdered(UUID about, String board) implements Change {
    @Override
    public String what() {
        return "Opening of the board ordered";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("board", board);
    }
}
