package candour.guidance;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an edition can be relied on.
 *
 * @param confirmedBy who held it against the official text; empty as long as nobody has
 * @param confirmedOn when that was
 * @param needsLegalCheck why no board may follow it yet; empty when a board may
 */
public record Standing(
        Optional<String> confirmedBy, Optional<LocalDate> confirmedOn, Optional<String> needsLegalCheck) {
    /** Nobody has confirmed it, and nothing forbids to follow it. */
    static final Standing UNCONFIRMED = new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a board may follow the edition. */
    @JsonbTransient
    public boolean isAdoptable() {
        return needsLegalCheck.isEmpty();
    }
}
