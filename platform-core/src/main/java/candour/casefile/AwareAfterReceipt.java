package candour.casefile;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Nobody becomes aware of an incident after they have referred it. */
public final class AwareAfterReceipt extends Refusal {
    AwareAfterReceipt(LocalDate becameAware, LocalDate received) {
        super(Map.of("field", "becameAware", "becameAware", becameAware, "received", received));
    }
}
