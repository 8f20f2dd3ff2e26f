package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** It is neither of the two kinds of file that referrals come in. */
public final class CdopFileNeither extends Refusal {
    CdopFileNeither() {
        super(Map.of());
    }
}
