package candour.draft;

import candour.kernel.Refusal;
import java.util.Map;

/** All fields of a draft together are longer than it may be. */
public final class DraftTooLong extends Refusal {
    DraftTooLong(int longest) {
        super(Map.of("longest", longest));
    }
}
