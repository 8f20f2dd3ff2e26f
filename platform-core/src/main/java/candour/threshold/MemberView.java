package candour.threshold;

import candour.casefile.CaseId;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one seat of the panel thinks of a limb, or of the test as a whole. Whoever holds the seat may think again until the
 * advice is signed; then it stays.
 */
@Entity
@Table(schema = "app", name = "member_view")
class MemberView {
    /** Stands in the row for the test as a whole. */
    private static final String WHOLE = "";

    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private UUID id;

    @Column(name = "case_id")
    @SuppressWarnings("UnusedVariable") // what the views of a case are found by
    private UUID caseFile;

    @Column(name = "post_id")
    private UUID post;

    private String limb;

    @Enumerated(EnumType.STRING)
    private ViewTaken view;

    private String reasons;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MemberView() {} // JPA

    /** @throws ViewWithoutReasons when it is another than met, and there are no reasons */
    @SuppressWarnings("NullAway.Init") // becomes() fills the rest
    MemberView(CaseId caseFile, UUID post, Optional<String> limb, TakeView command, String by, LocalDate on) {
        this.id = Ids.next();
        this.caseFile = caseFile.value();
        this.post = post;
        this.limb = limb.orElse(WHOLE);
        becomes(command, by, on);
    }

    /** @throws ViewWithoutReasons when it is another than met, and there are no reasons */
    final void becomes(TakeView command, String by, LocalDate on) {
        if (command.view() != ViewTaken.MET && command.reasons().isBlank()) {
            throw new ViewWithoutReasons();
        }
        view = command.view();
        reasons = command.reasons().strip();
        takenBy = by;
        takenOn = on;
    }

    UUID post() {
        return post;
    }

    /** Of two who change it at once, one has to look again. */
    long version() {
        return version;
    }

    boolean isOf(UUID other, Optional<String> part) {
        return post.equals(other) && limb.equals(part.orElse(WHOLE));
    }

    SeatViews.View details() {
        return new SeatViews.View(
                Optional.of(limb).filter(code -> !code.equals(WHOLE)), view, reasons, takenBy, takenOn, version);
    }
}
