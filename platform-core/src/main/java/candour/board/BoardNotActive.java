package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Only a board that was opened can be suspended or resumed. */
public final class BoardNotActive extends Refusal {
    BoardNotActive(String slug) {
        super(Map.of("board", slug));
    }
}
