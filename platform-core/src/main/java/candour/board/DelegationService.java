package candour.board;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;
import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.InPerson;
import candour.identity.WithStepUp;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who stands in for a Board Chair who is away: named by the Chair in person, for days, and recorded. */
@ApplicationScoped
@Transactional
public class DelegationService {
    @Inject
    Delegations delegations;

    @Inject
    Posts posts;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** Those of now, those to come and those of the past, the latest first. */
    @AllowedFor({BOARD_CHAIR, BUSINESS_MANAGER, BOARD_ADMINISTRATOR})
    public List<DelegationDetails> delegations() {
        audit.showed("Delegations opened", List.of());
        LocalDate today = clock.today();
        return delegations.all().stream().map(one -> details(one, today)).toList();
    }

    /** @throws NotFound when the board has no such delegation */
    @AllowedFor({BOARD_CHAIR, BUSINESS_MANAGER, BOARD_ADMINISTRATOR})
    public DelegationDetails get(UUID id) {
        Delegation found = delegations.get(id);
        audit.showed("Delegations opened", List.of(id));
        return details(found, clock.today());
    }

    /**
     * The Board Chair names whoever stands in. From the first day to the last that person has the Chair's capacity, beside
     * the Chair, who keeps it.
     *
     * @throws DelegateNotOnRoster when the line isn't on the roster, or nobody holds the post by it today
     * @throws DelegationEndsBeforeItBegins when the days are the wrong way round
     * @throws DelegationInThePast when the first day has passed
     * @throws DelegationTooLong when there are too many days
     * @throws DelegatesToOneself when the Chair names themselves
     * @throws DelegateIsPanelChair when the delegate chairs the panel on any of the days
     * @throws DelegateIsBoardChair when the delegate is a Board Chair on any of the days
     * @throws DelegationsOverlap when the Chair has a delegate on one of the days
     */
    @AllowedFor(BOARD_CHAIR)
    @InPerson
    @WithStepUp
    public DelegationDetails name(@NotNull @Valid NameDelegate command) {
        LocalDate today = clock.today();
        PostHolder chair = delegations.chair(acting.actor().person(), today).orElseThrow(NotFound::new);
        PostHolder delegate = delegations
                .holder(command.delegate())
                .filter(holder -> holder.holdsOn(today))
                .orElseThrow(DelegateNotOnRoster::new);
        var delegation = new Delegation(
                chair,
                delegate,
                delegations.capacities(delegate.person(), command.from(), command.to()),
                command,
                today,
                clock.recordedAt());
        delegations.add(delegation);
        news.fire(delegation.named(posts.post(delegate.post()).title()));
        return details(delegation, today);
    }

    /**
     * Ends a delegation before its last day. The delegate's next call meets no capacity of the Chair's any more.
     *
     * @throws Stale when it was ended since it was seen
     * @throws DelegationOver when it is past
     */
    @AllowedFor({BOARD_CHAIR, BOARD_ADMINISTRATOR})
    @InPerson
    @WithStepUp
    public DelegationDetails end(@NotNull @Valid EndDelegation command) {
        Delegation delegation = delegations.get(command.delegation());
        Stale.check(command.version(), delegation.version());
        LocalDate today = clock.today();
        news.fire(delegation.end(details(delegation, today).state(), today, clock.recordedAt()));
        delegations.flush();
        return details(delegation, today);
    }

    private DelegationDetails details(Delegation delegation, LocalDate today) {
        PostHolder chair = posts.holder(delegation.chair());
        PostHolder delegate = posts.holder(delegation.delegate());
        String chairPost = posts.post(chair.post()).title();
        String delegatePost = posts.post(delegate.post()).title();
        return new DelegationDetails(
                delegation.id(),
                chair.name().orElse(chairPost),
                chairPost,
                delegate.name().orElse(delegatePost),
                delegatePost,
                delegation.from(),
                delegation.to(),
                delegation.reason(),
                delegation.namedOn(),
                delegation.endedOn(),
                delegation.stateOn(today, chair.to(), delegate.to()),
                delegation.version());
    }
}
