package candour.casefile;

import candour.guidance.CaseStep;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules that would freeze for a case if it were opened today.
 *
 * @param edition the code of the guidance edition that the board follows
 * @param editionTitle "Working Together to Safeguard Children 2015"
 * @param steps those of the edition, in order
 * @param endedOn the last day on which the edition was in force, once that has passed; opening a case then needs a reason
 */
public record RulesAhead(String edition, String editionTitle, List<CaseStep> steps, Optional<LocalDate> endedOn) {
    /** Whether the Board Chair's request opens a case; under later guidance the notification of the incident does. */
    @JsonbTransient
    public boolean opensByRequest() {
        return steps.contains(CaseStep.CHAIRS_REQUEST);
    }
}
