package candour.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a child is, opened once and recorded.
 *
 * @param nhsNumber ten digits
 */
public record ReferralIdentity(String label, String name, Optional<LocalDate> born, Optional<String> nhsNumber) {
    /** Says nothing, so that a name can't reach a log. */
    @Override
    public String toString() {
        return label;
    }
}
