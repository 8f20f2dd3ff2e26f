package candour.draft;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.AuditTrail;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.AllFacts;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.Person;
import candour.identity.Roster;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.tenancy.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody types and hasn't sent, kept for them alone. A draft is no part of the record: its saves are no change,
 * and one access entry a sitting says who wrote.
 */
@ApplicationScoped
@Transactional
public class DraftService {
    /** Of one writer, in one board. */
    static final int MOST = 50;

    @Inject
    Drafts drafts;

    @Inject
    Writers writers;

    @Inject
    Roster roster;

    @Inject
    AllFacts facts;

    @Inject
    Vault vault;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    /** The actor's own drafts, the one saved last first; without what was typed. */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public List<DraftRow> mine() {
        List<DraftRow> rows = drafts.of(me()).stream().map(Draft::row).toList();
        audit.showed("Own drafts listed", rows.stream().map(DraftRow::id).toList());
        return rows;
    }

    /** @throws NotFound when there is none, or it is another's */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public DraftDetails get(DraftId id) {
        return opened(drafts.get(me(), id));
    }

    /**
     * The actor's own draft on a thing, if there is one.
     *
     * @throws NotFound when there is no such thing, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public Optional<DraftDetails> find(@NotNull @Valid DraftPlace place) {
        audit.showed("Own draft opened", place.about());
        return drafts.find(me(), place).map(draft -> draft.open(vault));
    }

    /**
     * Keeps a draft about nothing that is there yet.
     *
     * @throws DraftMisplaced when this kind is written on a thing
     * @throws DraftTooLong when all fields together are longer than a draft may be
     * @throws TooManyDrafts when too many wait to be sent
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public DraftDetails begin(@NotNull @Valid BeginDraft command) {
        return begun(command.kind(), Optional.empty(), command.fields());
    }

    /**
     * Keeps a draft on a thing.
     *
     * @throws Stale when the actor has begun one there before, as in another tab
     * @throws DraftMisplaced when this kind is about nothing that is there yet
     * @throws DraftTooLong when all fields together are longer than a draft may be
     * @throws TooManyDrafts when too many wait to be sent
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public DraftDetails beginOn(@NotNull @Valid BeginDraftOn command) {
        if (drafts.find(me(), command.place()).isPresent()) {
            throw new Stale();
        }
        return begun(command.place().kind(), Optional.of(command.place()), command.fields());
    }

    private DraftDetails begun(DraftKind kind, Optional<DraftPlace> place, Map<String, String> fields) {
        if (kind.isAboutSomething() != place.isPresent()) {
            throw new DraftMisplaced();
        }
        if (drafts.of(me()).size() >= MOST) {
            throw new TooManyDrafts(MOST);
        }
        var draft = new Draft(me(), kind, place, fields, clock.recordedAt(), vault);
        drafts.add(draft);
        audit.showed("Draft written", draft.shown());
        return draft.open(vault);
    }

    /**
     * Keeps what the actor goes on typing.
     *
     * @throws NotFound when there is none, or it is another's
     * @throws Stale when it was saved since, as in another tab
     * @throws DraftTooLong when all fields together are longer than a draft may be
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public DraftDetails save(@NotNull @Valid SaveDraft command) {
        Draft draft = drafts.get(me(), command.draft());
        Stale.check(command.version(), draft.version());
        if (draft.type(command.fields(), clock.recordedAt(), vault)) {
            audit.showed("Draft written", draft.shown());
            drafts.sits();
        } else {
            audit.goesOn();
        }
        drafts.flush();
        return draft.open(vault);
    }

    /** @throws NotFound when there is none, or it is another's */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public DraftRow throwAway(DraftId id) {
        Draft draft = drafts.get(me(), id);
        audit.showed("Draft thrown away", draft.shown());
        drafts.remove(draft);
        return draft.row();
    }

    /**
     * Who writes in some shared texts now, by page; none for a page whose person may no longer know of what it shows.
     *
     * @param open whose pages this node has open
     */
    @BySystem
    public Map<OpenPage, List<Writer>> writers(Set<OpenPage> open) {
        List<OpenPage> known = open.stream().filter(this::isKnown).toList();
        known.forEach(page -> writers.isThere(page.about(), page.person()));
        return known.stream().collect(Collectors.toMap(page -> page, page -> writers.of(page.about())));
    }

    private boolean isKnown(OpenPage page) {
        return roster.find(page.person())
                .filter(membership -> facts.isVisible(Actor.asToday(page.person(), membership), page::about))
                .isPresent();
    }

    /** Forgets drafts that nobody has saved for 30 days, and who wrote where yesterday. */
    @BySystem
    public void forgetOld() {
        drafts.forgetOld();
        writers.forgetOld();
    }

    private DraftDetails opened(Draft draft) {
        audit.showed("Own draft opened", draft.shown());
        return draft.open(vault);
    }

    private Person me() {
        return acting.actor().person();
    }
}
