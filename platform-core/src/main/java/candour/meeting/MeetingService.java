package candour.meeting;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.HeldPost;
import candour.board.Posts;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.CaseRow;
import candour.guidance.CaseStep;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.kernel.Stale;
import candour.terms.NoTermsInForce;
import candour.terms.Seat;
import candour.terms.StandingTerms;
import candour.terms.TermsOfReference;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that can be done with the panel's meetings. */
@ApplicationScoped
@Transactional
public class MeetingService {
    @Inject
    Meetings meetings;

    @Inject
    CaseFiles cases;

    @Inject
    StandingTerms terms;

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

    /**
     * Convenes a meeting.
     *
     * @throws NoTermsInForce when no Terms of Reference hold on its day
     * @throws MeetingInThePast when its day has passed
     * @throws NoticeTooShort when the notice is short and no reason of urgency is given
     * @throws ItemUnclear when an item is neither one case nor one matter
     * @throws CaseTwiceOnAgenda when a case stands on the agenda twice
     * @throws CaseIsDecided when there is nothing more to consider of a case
     * @throws NotFound when a case isn't there, or isn't for the actor to know
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR})
    public MeetingDetails convene(@NotNull @Valid Convene command) {
        LocalDate today = clock.today();
        var inForce = inForceOn(command.heldOn());
        var meeting = new Meeting(command, inForce, today, clock.recordedAt());
        Set<CaseId> seen = new HashSet<>();
        for (CaseId id : meeting.cases()) {
            String reference = cases.reference(id);
            if (!seen.add(id)) {
                throw new CaseTwiceOnAgenda(reference);
            }
            if (cases.next(id).isEmpty()) {
                throw new CaseIsDecided(reference);
            }
        }
        meetings.add(meeting);
        news.fire(new MeetingConvened(meeting.id(), meeting.heldOn()));
        for (CaseId id : meeting.cases()) {
            news.fire(new CasePutOnAgenda(id.value(), cases.reference(id), meeting.heldOn()));
        }
        meetings.flush();
        return details(meeting);
    }

    /**
     * The meetings of the panel, the latest first.
     *
     * @param limit 1 to {@value Page#MOST}
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public Page<MeetingRow> meetings(Optional<MeetingId> after, int limit) {
        Page<MeetingRow> page = meetings.page(acting.actor(), after, Math.max(1, Math.min(limit, Page.MOST)));
        audit.showed(
                "Meetings listed", page.items().stream().map(MeetingRow::id).toList());
        return page;
    }

    /** The meetings that have the case on their agenda, the latest first. */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public List<MeetingRow> about(CaseId id) {
        List<MeetingRow> found = meetings.about(acting.actor(), id);
        audit.showed("Meetings of a case listed", id.value());
        return found;
    }

    /** @throws NotFound when there is none, or none that the actor may know of */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public MeetingDetails get(MeetingId id) {
        Meeting meeting = meetings.get(id);
        audit.showed("Meeting read", id.value());
        return details(meeting);
    }

    /**
     * Somebody takes their seat, or the deputy of the post does.
     *
     * @throws NotASeat when the post has no standing seat on the panel
     * @throws PostVacant when nobody holds the post
     * @throws DeputyNotNamed when the Terms of Reference name no deputy for the seat
     * @throws DeputyWithoutName when a deputy's own name is missing
     * @throws SeatTakenAlready when they sit there already
     * @throws MeetingNotToday when it isn't the meeting's day
     * @throws MeetingIsClosed when it is over
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR})
    public MeetingDetails arrive(@NotNull @Valid RecordArrival command) {
        Meeting meeting = meetings.get(command.meeting());
        Stale.check(command.version(), meeting.version());
        Seat seat = seat(meeting, command.post());
        String name = command.satAs() == SatAs.HOLDER ? holder(meeting, seat) : deputy(seat, command.name());
        news.fire(meeting.arrive(seat, command.satAs(), name, clock.today(), clock.recordedAt()));
        meetings.touch(meeting);
        return details(meeting);
    }

    /**
     * Somebody leaves their seat.
     *
     * @throws NotASeat when the post has no standing seat on the panel
     * @throws SeatEmpty when they don't sit there
     * @throws MeetingIsClosed when it is over
     */
    @AllowedFor({BUSINESS_MANAGER, PANEL_CHAIR})
    public MeetingDetails leave(@NotNull @Valid RecordDeparture command) {
        Meeting meeting = meetings.get(command.meeting());
        Stale.check(command.version(), meeting.version());
        news.fire(meeting.leave(seat(meeting, command.post()), command.satAs(), clock.recordedAt()));
        meetings.touch(meeting);
        return details(meeting);
    }

    /**
     * The panel chair opens the meeting; the cases on its agenda are taken up, as far as the panel chair may know of them.
     *
     * @throws NotQuorate when too few of those who count are there
     * @throws MeetingNotToday when it isn't the meeting's day
     * @throws MeetingOpenedBefore when it was opened before
     * @throws ScopingNotClosed when by the rules of a case on the agenda its scoping is to be closed first
     */
    @AllowedFor(PANEL_CHAIR)
    public MeetingDetails open(@NotNull @Valid OpenMeeting command) {
        Meeting meeting = meetings.get(command.meeting());
        Stale.check(command.version(), meeting.version());
        MeetingOpened opened =
                meeting.open(inForceOn(meeting.heldOn()), acting.actor().name(), clock.today(), clock.recordedAt());
        news.fire(opened);
        for (CaseId id : meeting.cases().stream().filter(cases::knows).toList()) {
            if (cases.next(id).equals(Optional.of(CaseStep.SCOPING))) {
                throw new ScopingNotClosed(cases.reference(id));
            }
            if (cases.next(id).equals(Optional.of(CaseStep.PANEL_MEETING))) {
                cases.pass(id, CaseStep.PANEL_MEETING);
            }
            news.fire(new CaseTabled(id.value(), cases.reference(id), meeting.heldOn(), opened.quorum()));
        }
        meetings.flush();
        return details(meeting);
    }

    /**
     * The panel chair closes the meeting; whoever is still there leaves.
     *
     * @throws MeetingNotOpen when it isn't open
     */
    @AllowedFor(PANEL_CHAIR)
    public MeetingDetails close(@NotNull @Valid CloseMeeting command) {
        Meeting meeting = meetings.get(command.meeting());
        Stale.check(command.version(), meeting.version());
        news.fire(meeting.close(clock.recordedAt()));
        meetings.flush();
        return details(meeting);
    }

    /** What waits for this actor: a case without a meeting ahead, a meeting to be attended, opened or closed today. */
    @ForMembers
    public List<Waiting> waiting() {
        List<Waiting> waiting = waitingNow();
        audit.showed(
                "Waiting meetings listed", waiting.stream().map(Waiting::about).toList());
        return waiting;
    }

    /** How many cases and meetings wait for this actor. */
    @WithinUseCase
    public int countWaiting() {
        return waitingNow().size();
    }

    private List<Waiting> waitingNow() {
        var actor = acting.actor();
        List<Waiting> waiting = new ArrayList<>();
        if (actor.is(BUSINESS_MANAGER) || actor.is(PANEL_CHAIR)) {
            LocalDate today = clock.today();
            Set<CaseId> ahead = meetings.casesAhead(today);
            for (CaseRow row : cases.waitingAfter(Set.of(CaseStep.CHAIRS_REQUEST, CaseStep.SCOPING))) {
                if (!ahead.contains(new CaseId(row.id()))) {
                    waiting.add(new Waiting("CONVENE", row.id(), row.reference(), row.openedOn()));
                }
            }
            String task = actor.is(PANEL_CHAIR) ? "RUN_MEETING" : "TAKE_ATTENDANCE";
            for (MeetingRow row : meetings.toRun(actor, today)) {
                waiting.add(new Waiting(task, row.id(), String.join(", ", row.cases()), row.heldOn()));
            }
        }
        return List.copyOf(waiting);
    }

    private TermsOfReference inForceOn(LocalDate day) {
        return terms.inForceOn(day).orElseThrow(() -> new NoTermsInForce(day));
    }

    /** Until it is opened the Terms of Reference of its day, as they stand; then those under which it was opened. */
    private TermsOfReference termsOf(Meeting meeting) {
        return meeting.isConvened() ? inForceOn(meeting.heldOn()) : terms.get(meeting.terms());
    }

    private Seat seat(Meeting meeting, UUID post) {
        return termsOf(meeting).seats().stream()
                .filter(seat -> seat.post().equals(post))
                .findFirst()
                .orElseThrow(NotASeat::new);
    }

    private String holder(Meeting meeting, Seat seat) {
        return posts.heldOn(meeting.heldOn()).stream()
                .filter(held -> held.post().equals(seat.post()))
                .findFirst()
                .flatMap(HeldPost::holder)
                .orElseThrow(() -> new PostVacant(seat.title()));
    }

    private static String deputy(Seat seat, Optional<String> name) {
        if (seat.deputy().isEmpty()) {
            throw new DeputyNotNamed(seat.title());
        }
        return name.filter(given -> !given.isBlank())
                .map(String::strip)
                .orElseThrow(() -> new DeputyWithoutName(seat.title()));
    }

    private MeetingDetails details(Meeting meeting) {
        TermsOfReference inForce = termsOf(meeting);
        Map<UUID, HeldPost> held =
                posts.heldOn(meeting.heldOn()).stream().collect(Collectors.toMap(HeldPost::post, Function.identity()));
        return meeting.details(
                inForce,
                agenda(meeting),
                inForce.seats().stream()
                        .map(seat -> new MeetingDetails.SeatTaken(
                                seat.post(),
                                seat.title(),
                                seat.agencyName(),
                                seat.core(),
                                seat.counts(),
                                seat.chair(),
                                Optional.ofNullable(held.get(seat.post())).flatMap(HeldPost::holder),
                                seat.deputy(),
                                meeting.sittings(seat.post())))
                        .toList());
    }

    /** Numbered anew for whoever may not know of one of its cases: no gap tells them that there is one. */
    private List<MeetingDetails.Item> agenda(Meeting meeting) {
        var agenda = new ArrayList<MeetingDetails.Item>();
        for (AgendaItem item : meeting.items()) {
            if (item.caseFile().map(cases::knows).orElse(true)) {
                agenda.add(new MeetingDetails.Item(
                        agenda.size() + 1,
                        item.caseFile().map(CaseId::value),
                        item.title()
                                .orElseGet(() -> cases.reference(item.caseFile().orElseThrow()))));
            }
        }
        return List.copyOf(agenda);
    }
}
