package candour.terms;

import candour.board.AgencyId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A core partner agency of one version. */
@Embeddable
class TermsCoreAgency {
    @Column(name = "agency_id")
    private AgencyId agency;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected TermsCoreAgency() {} // JPA

    TermsCoreAgency(UUID agency, int position) {
        this.agency = new AgencyId(agency);
        this.position = position;
    }

    UUID agency() {
        return agency.value();
    }

    int position() {
        return position;
    }
}
