package candour.web.screen;

import candour.board.NameDelegate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody typed to name a delegate, as typed.
 *
 * @param delegate the line of the roster
 */
record AbsenceForm(Optional<UUID> delegate, ReferralForm.TypedDate from, ReferralForm.TypedDate to, String reason) {
    /** The command; only for a form that was checked and found without fault. */
    NameDelegate command() {
        return new NameDelegate(
                delegate.orElseThrow(), from.date().orElseThrow(), to.date().orElseThrow(), reason.strip());
    }
}
