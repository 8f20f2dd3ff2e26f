package candour.board;

import candour.identity.Capacity;
import candour.kernel.Refusal;
import java.util.Map;

/** The board has a post of this title, in another capacity or for another agency. */
public final class PostDiffers extends Refusal {
    PostDiffers(String title, Capacity capacity) {
        super(Map.of("title", title, "capacity", capacity));
    }
}
