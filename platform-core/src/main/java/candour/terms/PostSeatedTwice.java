package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** A post has one seat. */
public final class PostSeatedTwice extends Refusal {
    PostSeatedTwice(String title) {
        super(Map.of("title", title));
    }
}
