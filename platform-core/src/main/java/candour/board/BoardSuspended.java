package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** Board suspended: in the platform's chain, and, carried out, in the board's own. */
public record BoardSuspended(UUID about, String board, String reason) implements Change {
    @Override
    public String what() {
        return "Board suspended";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("board", board, "reason", reason);
    }
}
