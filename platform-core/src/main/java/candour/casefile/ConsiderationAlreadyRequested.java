package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** The Board Chair has asked the panel to consider this referral before. */
public final class ConsiderationAlreadyRequested extends Refusal {
    ConsiderationAlreadyRequested(String reference) {
        super(Map.of("reference", reference));
    }
}
