package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** The advice is signed; the worksheet that it rests on stays as it was. */
public final class AssessmentClosed extends Refusal {
    AssessmentClosed() {
        super(Map.of());
    }
}
