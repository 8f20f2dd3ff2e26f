package candour.casefile;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** The guidance edition that the board follows is no longer in force, and nobody said why a case is opened under it. */
public final class EditionEnded extends Refusal {
    EditionEnded(String edition, LocalDate endedOn) {
        super(Map.of("edition", edition, "endedOn", endedOn));
    }
}
