package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** A referral brings what only another source says of itself. */
public final class SourceDiffers extends Refusal {
    SourceDiffers(String field) {
        super(Map.of("field", field));
    }
}
