package candour.board;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.ForMembers;
import candour.identity.ForPlatformAdministrator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The catalogue of agencies, kept by the control plane and read by every board. */
@ApplicationScoped
@Transactional
public class AgencyService {
    @Inject
    Agencies agencies;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    @ForMembers
    public List<AgencyDetails> agencies() {
        audit.showed("Agencies listed", List.of());
        return agencies.all();
    }

    @ForPlatformAdministrator
    public List<AgencyDetails> catalogue() {
        return agencies.all();
    }

    /**
     * Puts an agency into the catalogue. Registering the very same again changes nothing.
     *
     * @throws AgencyTaken when the code is another agency's
     */
    @ForPlatformAdministrator
    public AgencyDetails register(@NotNull @Valid RegisterAgency command) {
        var before = agencies.findByCode(command.code());
        if (before.isPresent()) {
            return before.filter(agency -> agency.name().equals(command.name()))
                    .orElseThrow(() -> new AgencyTaken(command.code()));
        }
        var agency = new Agency(command);
        agencies.add(agency);
        news.fire(new AgencyRegistered(agency.details().id(), command.code()));
        return agency.details();
    }
}
