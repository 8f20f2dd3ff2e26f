package candour.meeting;

import candour.kernel.Refusal;
import java.util.Map;

/** Nobody holds the post on the day of the meeting. */
public final class PostVacant extends Refusal {
    PostVacant(String title) {
        super(Map.of("title", title));
    }
}
