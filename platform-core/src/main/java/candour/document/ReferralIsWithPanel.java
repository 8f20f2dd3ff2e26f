package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** The Board Chair has asked the panel; from then on documents go to the case. */
public final class ReferralIsWithPanel extends Refusal {
    ReferralIsWithPanel(String reference) {
        super(Map.of("reference", reference));
    }
}
