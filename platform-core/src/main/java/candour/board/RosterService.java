package candour.board;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;
import static candour.identity.Capacity.PANEL_CHAIR;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.Person;
import candour.identity.WithStepUp;
import candour.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who belongs to the board, in which post, from and to. Membership comes from here and from nowhere else. */
@ApplicationScoped
@Transactional
public class RosterService {
    @Inject
    Posts posts;

    @Inject
    Agencies agencies;

    @Inject
    Delegations delegations;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /** The whole roster, ended entries too, oldest first. */
    @ForMembers
    public List<RosterEntry> roster() {
        audit.showed("Roster opened", List.of());
        Map<UUID, AgencyDetails> byId = agencies.byId();
        return posts.holders().stream().map(holder -> entry(holder, byId)).toList();
    }

    /** What the actor is on this board today; no access to the record. */
    @ForMembers
    public OwnPosts mine() {
        audit.leavesNothing();
        var actor = acting.actor();
        return new OwnPosts(actor.name(), actor.capacities(), actor.standIn());
    }

    /** @throws candour.kernel.NotFound when the board's roster has no such line */
    @ForMembers
    public RosterEntry get(UUID id) {
        PostHolder holder = posts.holder(id);
        audit.showed("Roster opened", List.of(id));
        return entry(holder, agencies.byId());
    }

    /**
     * @throws CapacityOfNoPost when no post can give the capacity
     * @throws PostDiffers when the board has a post of this title that is not the same
     * @throws UnknownAgency when the agency isn't in the catalogue
     * @throws DelegateBecomesPanelChair when the person is to stand in for the Board Chair
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    @WithStepUp
    public RosterEntry appoint(@NotNull @Valid Appoint command) {
        if (!command.capacity().isHeldByPost()) {
            throw new CapacityOfNoPost(command.capacity());
        }
        agencies.require(command.agency().stream().toList());
        var person = new Person(command.issuer(), command.subject());
        if (command.capacity() == PANEL_CHAIR && delegations.standsInFrom(person, command.from())) {
            throw new DelegateBecomesPanelChair();
        }
        Post post = posts.post(posts.ensure(command.title(), command.capacity(), command.agency()));
        PostHolder holder =
                post.appoint(person, Optional.of(command.name()), Optional.of(command.email()), command.from());
        posts.add(holder);
        news.fire(new Appointed(holder.id(), post.title(), command.from()));
        return entry(holder, agencies.byId());
    }

    /**
     * Ends somebody's time in a post; their past stays attributed to them.
     *
     * @throws LastAdministrator when nobody would be left to keep the roster
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    @WithStepUp
    public RosterEntry end(@NotNull @Valid EndPost command) {
        PostHolder holder = posts.holder(command.entry());
        Stale.check(command.version(), holder.version());
        Post post = posts.post(holder.post());
        if (post.capacity() == BOARD_ADMINISTRATOR
                && posts.others(BOARD_ADMINISTRATOR, command.entry(), command.lastDay()) == 0) {
            throw new LastAdministrator();
        }
        PostEnded ended = holder.end(command.lastDay(), post.title());
        posts.flushAndIndex(holder.person());
        news.fire(ended);
        return entry(holder, agencies.byId());
    }

    private RosterEntry entry(PostHolder holder, Map<UUID, AgencyDetails> agenciesById) {
        Post post = posts.post(holder.post());
        return new RosterEntry(
                holder.id(),
                post.title(),
                post.capacity(),
                post.agency()
                        .flatMap(id -> Optional.ofNullable(agenciesById.get(id)))
                        .map(AgencyDetails::name),
                holder.name(),
                holder.from(),
                holder.to(),
                holder.version());
    }
}
