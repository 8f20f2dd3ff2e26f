package candour.threshold;

import candour.kernel.Refusal;
import java.util.Map;

/** Under the guidance edition of a case the panel signs no advice; a rapid review ends in its report. */
public final class NoAdviceAsked extends Refusal {
    NoAdviceAsked(String edition) {
        super(Map.of("edition", edition));
    }
}
