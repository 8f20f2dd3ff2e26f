package candour.casefile;

import candour.kernel.Refusal;
import java.util.Map;

/** On the day of the incident somebody was younger or older than what they are said to be. */
public final class AgeDiffers extends Refusal {
    AgeDiffers(String label, String field, SubjectKind kind) {
        super(Map.of("label", label, "field", field, "kind", kind.inWords(), "from", kind.from(), "to", kind.to()));
    }
}
