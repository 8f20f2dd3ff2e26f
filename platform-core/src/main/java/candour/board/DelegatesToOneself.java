package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** The Board Chair names somebody else. */
public final class DelegatesToOneself extends Refusal {
    DelegatesToOneself() {
        super(Map.of());
    }
}
