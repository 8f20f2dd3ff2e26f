package candour.terms;

import candour.kernel.Refusal;
import java.util.Map;

/** A share of the seats is a proper fraction. */
public final class QuorumShareImproper extends Refusal {
    QuorumShareImproper(int of, int parts) {
        super(Map.of("of", of, "parts", parts));
    }
}
