package candour.scoping;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.calendar.Closures;
import candour.calendar.WorkingDays;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.guidance.CaseStep;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.ForMembers;
import candour.identity.Person;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.tenancy.BoardScope;
import candour.tenancy.BoardTasks;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asking the agencies what they know of a case, before the panel meets. */
@ApplicationScoped
@Transactional
public class ScopingService {
    /** The task that reminds whoever is silent, of one board. */
    public static final String REMIND = "remind-of-scoping";

    @Inject
    Scopings scopings;

    @Inject
    ReturnReading reading;

    @Inject
    CaseFiles cases;

    @Inject
    Agencies agencies;

    @Inject
    Closures closures;

    @Inject
    BoardTasks tasks;

    @Inject
    BoardScope scope;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * Who was asked about a case, who answered what, and who is silent.
     *
     * @throws NotFound when there is no such case, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public ScopingDetails get(CaseId id) {
        audit.showed("Scoping opened", id.value());
        return details(id);
    }

    /**
     * The agencies of which somebody holds a post on the board today, and who could answer for each; those that were asked
     * are left out.
     *
     * @throws NotFound when there is no such case, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public List<AskableAgency> askable(CaseId id) {
        audit.showed("Agencies to ask listed", id.value());
        Set<UUID> asked =
                new HashSet<>(counting(id).stream().map(ScopingReturn::agency).toList());
        return agencies.byId().values().stream()
                .filter(agency -> !asked.contains(agency.id()))
                .sorted(Comparator.comparing(AgencyDetails::name))
                .map(agency -> new AskableAgency(agency.id(), agency.name(), reading.people(id, agency.id())))
                .filter(agency -> !agency.people().isEmpty())
                .toList();
    }

    /**
     * Asks agencies, each by a named person who answers for it; all of them or none. A scoping that was closed is open
     * again.
     *
     * @throws Stale when somebody asked or closed meanwhile
     * @throws ScopingIsOver when the case is decided
     * @throws AgencyAskedTwice when the request names an agency twice
     * @throws AgencyAskedBefore when one was asked and that wasn't taken back
     * @throws NotOfThisAgency when a person doesn't hold a post of the agency today
     * @throws NotNamedForCase when the case is restricted, and a person who reads cases isn't named
     * @throws DueBeforeToday when the returns would be due before today
     * @throws candour.board.UnknownAgency when an agency isn't in the catalogue
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ScopingDetails request(@NotNull @Valid RequestReturns command) {
        CaseId id = command.caseFile();
        Scoping scoping = open(id, command.version());
        scopings.begin(scoping);
        agencies.require(
                command.agencies().stream().map(RequestReturns.Asked::agency).toList());
        Map<UUID, AgencyDetails> byId = agencies.byId();
        var taken =
                new HashSet<>(counting(id).stream().map(ScopingReturn::agency).toList());
        var now = new HashSet<UUID>();
        for (RequestReturns.Asked one : command.agencies()) {
            String name = name(byId, one.agency());
            if (!now.add(one.agency())) {
                throw new AgencyAskedTwice(name);
            }
            if (taken.contains(one.agency())) {
                throw new AgencyAskedBefore(name);
            }
            var asked = new ScopingReturn(
                    scoping,
                    reading.person(id, one.holder(), one.agency(), name),
                    command.question(),
                    command.dueOn(),
                    acting.actor().nameInFull(),
                    clock.today(),
                    clock.recordedAt());
            scopings.add(asked);
            news.fire(asked.requested(name));
        }
        scoping.ask();
        scopings.touch(scoping);
        tasks.atOnce(REMIND, scope.board().orElseThrow().value());
        return details(id);
    }

    /**
     * Closes the scoping, with the silent agencies named. Under rules that have this as a step of the case, it passes.
     *
     * @throws Stale when somebody asked or closed meanwhile
     * @throws ScopingIsOver when the case is decided
     * @throws ScopingIsClosed when it is closed already
     * @throws NobodyAsked when no agency was asked
     * @throws SilenceUnexplained when an agency is silent and there is no reason
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ScopingDetails close(@NotNull @Valid CloseScoping command) {
        CaseId id = command.caseFile();
        Scoping scoping = open(id, command.version());
        List<ScopingReturn> counting = counting(id);
        Map<UUID, AgencyDetails> byId = agencies.byId();
        news.fire(scoping.close(
                counting.size(),
                silent(counting, byId),
                command.reason(),
                acting.actor().nameInFull(),
                clock.today()));
        if (cases.next(id).equals(Optional.of(CaseStep.SCOPING))) {
            cases.pass(id, CaseStep.SCOPING);
        }
        scopings.flush();
        return details(id);
    }

    /** What waits for this actor: returns to give, rapid reviews to scope, and agencies to chase. */
    @ForMembers
    public List<Waiting> waiting() {
        List<Waiting> waiting = toDo();
        audit.showed(
                "Waiting scoping listed", waiting.stream().map(Waiting::about).toList());
        return waiting;
    }

    /** How many things wait for this actor here. */
    @WithinUseCase
    public int countWaiting() {
        return toDo().size();
    }

    private List<Waiting> toDo() {
        var waiting = new ArrayList<Waiting>();
        scopings.waitingFor(acting.actor().person())
                .forEach(one -> waiting.add(new Waiting("ANSWER_SCOPING", one.id(), one.reference(), one.dueOn())));
        if (acting.actor().is(BUSINESS_MANAGER)) {
            cases.waitingAfter(Set.of(CaseStep.NOTIFICATION, CaseStep.CHAIRS_REQUEST)).stream()
                    .filter(row -> row.next().equals(Optional.of(CaseStep.SCOPING)))
                    .forEach(row -> waiting.add(new Waiting("SCOPE", row.id(), row.reference(), row.openedOn())));
            scopings.overdue(acting.actor(), clock.today())
                    .forEach(one -> waiting.add(
                            new Waiting("CHASE_SCOPING", one.caseFile().value(), one.reference(), one.since())));
        }
        return List.copyOf(waiting);
    }

    /** Whether a return is this person's to give, whether or not they have. */
    @WithinUseCase
    public boolean isFor(UUID returned, Person person) {
        return scopings.isToAnswer(person, scopings.get(new ReturnId(returned)));
    }

    /** Whether this person is still to give the return. */
    @WithinUseCase
    public boolean waitsFor(UUID returned, Person person) {
        return scopings.waitingFor(person).stream().anyMatch(one -> one.id().equals(returned));
    }

    /** Whether an agency of an open scoping is still silent. */
    @WithinUseCase
    public boolean isSilent(CaseId id) {
        return !scopings.isClosed(id) && counting(id).stream().anyMatch(ScopingReturn::isSilent);
    }

    /** Reminds everybody who is to be reminded today. */
    @BySystem
    public void remindDue() {
        Map<UUID, AgencyDetails> byId = agencies.byId();
        WorkingDays days = closures.workingDays();
        for (ScopingReturn one : scopings.silent()) {
            one.remindByItself(name(byId, one.agency()), days, clock.today(), scopings.isToAnswer(one.person(), one))
                    .ifPresent(news::fire);
        }
        scopings.flush();
    }

    private Scoping open(CaseId id, long seen) {
        Scoping scoping = scopings.hold(id);
        Stale.check(seen, scoping.version());
        if (cases.isDecided(id)) {
            throw new ScopingIsOver(scoping.reference());
        }
        return scoping;
    }

    private List<ScopingReturn> counting(CaseId id) {
        return scopings.of(id.value()).stream().filter(ScopingReturn::counts).toList();
    }

    private static List<String> silent(List<ScopingReturn> counting, Map<UUID, AgencyDetails> byId) {
        return counting.stream()
                .filter(ScopingReturn::isSilent)
                .map(one -> name(byId, one.agency()))
                .sorted()
                .toList();
    }

    private static String name(Map<UUID, AgencyDetails> byId, UUID agency) {
        return Optional.ofNullable(byId.get(agency)).map(AgencyDetails::name).orElseThrow(NotFound::new);
    }

    private ScopingDetails details(CaseId id) {
        Scoping scoping = scopings.scoping(id);
        List<ScopingReturn> counting = counting(id);
        List<String> silent = silent(counting, agencies.byId());
        return new ScopingDetails(
                id.value(),
                scoping.reference(),
                scopings.of(id.value()).stream()
                        .map(reading::details)
                        .sorted(Comparator.comparing(ReturnDetails::agency))
                        .toList(),
                counting.size(),
                counting.size() - silent.size(),
                silent,
                scoping.closed(),
                cases.isDecided(id),
                scoping.version());
    }
}
