package candour.scoping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scoping of a case. Begins with the case; agencies are asked, one or many at a time, and it is closed when the panel
 * can meet on what there is. Whoever is asked after that opens it again.
 */
@Entity
@Table(schema = "app", name = "scoping")
class Scoping {
    @Id
    @Column(name = "case_id")
    private UUID caseFile;

    private String reference;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Scoping() {} // JPA

    Scoping(UUID caseFile, String reference) {
        this.caseFile = caseFile;
        this.reference = reference;
    }

    /** Somebody is asked. */
    void ask() {
        closedOn = null;
        closedBy = null;
        closedReason = null;
    }

    /**
     * @param all what was asked and not taken back
     * @param silent the agencies that have said nothing
     * @throws ScopingIsClosed when it is closed already
     * @throws NobodyAsked when no agency was asked
     * @throws SilenceUnexplained when an agency is silent and there is no reason
     */
    ScopingClosed close(int all, List<String> silent, String reason, String by, LocalDate on) {
        if (isClosed()) {
            throw new ScopingIsClosed(reference);
        }
        if (all == 0) {
            throw new NobodyAsked(reference);
        }
        if (!silent.isEmpty() && reason.isBlank()) {
            throw new SilenceUnexplained(silent);
        }
        closedOn = on;
        closedBy = by;
        closedReason = reason.strip();
        return new ScopingClosed(caseFile, all, all - silent.size(), silent);
    }

    boolean isClosed() {
        return closedOn != null;
    }

    UUID caseFile() {
        return caseFile;
    }

    String reference() {
        return reference;
    }

    Optional<ScopingDetails.Closed> closed() {
        return closedOn == null || closedBy == null || closedReason == null
                ? Optional.empty()
                : Optional.of(new ScopingDetails.Closed(closedOn, closedBy, closedReason));
    }

    long version() {
        return version;
    }
}
