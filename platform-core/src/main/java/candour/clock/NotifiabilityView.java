package candour.clock;

import candour.board.AgencyId;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What an agency thinks of the duty to notify. Agencies disagree in real life, so each one's view stays readable; a later
 * view of the same agency supersedes the one before.
 */
@Entity
@Table(schema = "app", name = "notifiability_view")
class NotifiabilityView {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private ClockSheet sheet;

    @Column(name = "agency_id")
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    private Notifiable view;

    private String reason;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "given_at")
    @SuppressWarnings("UnusedVariable") // orders the association
    private OffsetDateTime givenAt;

    @SuppressWarnings("NullAway.Init")
    protected NotifiabilityView() {} // JPA

    NotifiabilityView(ClockSheet sheet, GiveView command, Recording recording) {
        this.id = Ids.next();
        this.sheet = sheet;
        this.agency = new AgencyId(command.agency());
        this.view = command.view();
        this.reason = command.reason().strip();
        this.givenBy = recording.by();
        this.givenOn = recording.on();
        this.givenAt = recording.at();
    }

    UUID agency() {
        return agency.value();
    }

    ClockSheetDetails.View details(String agencyName) {
        return new ClockSheetDetails.View(agency.value(), agencyName, view, reason, givenBy, givenOn);
    }
}
