package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** Another board refers, and it isn't said which. */
public final class OtherBoardMissing extends Refusal {
    OtherBoardMissing() {
        super(Map.of("field", "otherBoard.name"));
    }
}
