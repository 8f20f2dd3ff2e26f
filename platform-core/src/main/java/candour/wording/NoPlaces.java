package candour.wording;

import candour.kernel.Refusal;
import java.util.Map;

/** Curly brackets stand for facts, and the product's text has none. */
public final class NoPlaces extends Refusal {
    NoPlaces() {
        super(Map.of());
    }
}
