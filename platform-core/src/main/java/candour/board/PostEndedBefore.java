package candour.board;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The person's time in this post has an end already. */
public final class PostEndedBefore extends Refusal {
    PostEndedBefore(LocalDate on) {
        super(Map.of("on", on));
    }
}
