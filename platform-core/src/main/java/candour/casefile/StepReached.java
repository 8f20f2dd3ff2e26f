package candour.casefile;

import candour.guidance.CaseStep;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a case.
 *
 * @param doneOn the business date; empty while it lies ahead
 */
public record StepReached(CaseStep step, Optional<LocalDate> doneOn) {}
