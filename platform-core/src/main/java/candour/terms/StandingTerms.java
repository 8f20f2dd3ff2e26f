package candour.terms;

import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The versions of a board's standing Terms of Reference. */
@ApplicationScoped
public class StandingTerms {
    /** The version that holds on a day: the one with the latest first day not after it. */
    public Optional<TermsOfReference> inForceOn(LocalDate day) {
        return Optional.empty();
    }

    /** @throws NotFound when the board has no such version */
    public TermsOfReference get(UUID id) {
        throw new NotFound();
    }
}
