package candour.signing;

import candour.kernel.Refusal;
import java.util.Map;

/** What the signer confirmed is not what stands there now. */
public final class ConfirmationDiffers extends Refusal {
    ConfirmationDiffers() {
        super(Map.of());
    }
}
