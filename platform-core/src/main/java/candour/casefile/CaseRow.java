package candour.casefile;

import candour.guidance.CaseStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case in a list.
 *
 * @param edition the code of its guidance edition
 * @param openedOn when the Board Chair asked the panel
 * @param lastStep the last step done
 * @param next the step that comes; empty once it is decided
 */
public record CaseRow(
        UUID id, String reference, String edition, LocalDate openedOn, CaseStep lastStep, Optional<CaseStep> next) {}
