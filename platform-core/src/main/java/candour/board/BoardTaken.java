package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Another board has this name in addresses or this mark. */
public final class BoardTaken extends Refusal {
    BoardTaken(String slug, String mark) {
        super(Map.of("slug", slug, "mark", mark));
    }
}
