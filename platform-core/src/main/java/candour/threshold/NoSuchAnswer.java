package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The limb has no such answer. */
public final class NoSuchAnswer extends Refusal {
    NoSuchAnswer(String limb, String answer) {
        super(Map.of("limb", limb, "answer", answer));
    }
}
