package candour.board;

import candour.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An agency that safeguards children; one agency may serve several boards. */
@Entity
@Table(schema = "app", name = "agency")
class Agency {
    @Id
    private UUID id;

    private String code;
    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Agency() {} // JPA

    Agency(RegisterAgency agency) {
        this.id = Ids.next();
        this.code = agency.code();
        this.name = agency.name();
    }

    AgencyDetails details() {
        return new AgencyDetails(id, code, name);
    }
}
