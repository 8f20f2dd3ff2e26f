package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** Under the rules of a case on the agenda the panel meets once the scoping is closed, and it isn't. */
public final class ScopingNotClosed extends Refusal {
    ScopingNotClosed(String reference) {
        super(Map.of("reference", reference));
    }
}
