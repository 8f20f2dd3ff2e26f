package candour.threshold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat on the panel and the views that were taken in it.
 *
 * @param post the post of the board's roster
 * @param title "Designated Nurse"
 * @param agency whom it answers for; empty for the panel chair
 * @param holder who holds the post today
 * @param own whether the reader holds it
 * @param views none as long as nobody took one
 */
public record SeatViews(
        UUID post, String title, Optional<String> agency, Optional<String> holder, boolean own, List<View> views) {
    /**
     * A view.
     *
     * @param limb the code of the limb; empty for the test as a whole
     * @param by who took it
     * @param on when it was last taken
     * @param version of this view, by which whoever changes it says what they saw
     */
    public record View(Optional<String> limb, ViewTaken view, String reasons, String by, LocalDate on, long version) {}

    /** The view of a limb, or of the whole. */
    public Optional<View> of(Optional<String> limb) {
        return views.stream().filter(view -> view.limb().equals(limb)).findFirst();
    }
}
