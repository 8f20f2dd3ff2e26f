package candour.restriction;

import candour.kernel.Refusal;
import java.util.Map;

/** Somebody named holds no post of the board today. */
public final class NamedNotOnRoster extends Refusal {
    public NamedNotOnRoster() {
        super(Map.of());
    }
}
