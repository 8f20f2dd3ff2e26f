package candour.casefile;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Nobody becomes aware of an incident before it happens. */
public final class AwareBeforeIncident extends Refusal {
    AwareBeforeIncident(LocalDate incident, LocalDate aware) {
        super(Map.of("field", "becameAware", "incidentOn", incident, "becameAware", aware));
    }
}
