package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** Only who holds a post of the board today can stand in. */
public final class DelegateNotOnRoster extends Refusal {
    DelegateNotOnRoster() {
        super(Map.of());
    }
}
