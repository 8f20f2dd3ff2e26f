package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** The reset doesn't wait for anybody any more. */
public final class ResetClosed extends Refusal {
    ResetClosed() {
        super(Map.of());
    }
}
