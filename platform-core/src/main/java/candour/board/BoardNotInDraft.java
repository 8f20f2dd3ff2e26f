package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Only a draft can be opened; this board was opened before. */
public final class BoardNotInDraft extends Refusal {
    BoardNotInDraft(String slug) {
        super(Map.of("board", slug));
    }
}
