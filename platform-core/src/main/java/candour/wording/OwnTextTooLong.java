package candour.wording;

import candour.kernel.Refusal;
import java.util.Map;

/** A screen has room for somewhat more than the product says, not for any text. */
public final class OwnTextTooLong extends Refusal {
    OwnTextTooLong(int most) {
        super(Map.of("most", most));
    }
}
