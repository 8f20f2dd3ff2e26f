package candour.web.screen;

import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.board.RosterService;
import candour.casefile.CaseId;
import candour.identity.Capacity;
import candour.kernel.BusinessClock;
import candour.meeting.CloseMeeting;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingId;
import candour.meeting.MeetingService;
import candour.meeting.OpenMeeting;
import candour.meeting.RecordArrival;
import candour.meeting.RecordDeparture;
import candour.meeting.SatAs;
import candour.scoping.ScopingDetails;
import candour.scoping.ScopingService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One meeting: who is there, whether it is quorate, and what the person can do in it. */
@Dependent
public class MeetingPresenter {
    /**
     * @param isToday whether it is its day
     * @param records whether the person records who is there
     * @param chairs whether the person opens and closes it
     * @param scoping how the scoping of each case on its agenda stood when the page was opened
     * @param minutes what was recorded of it; empty for whoever may not read that
     */
    record Opened(
            MeetingDetails meeting,
            boolean isToday,
            boolean records,
            boolean chairs,
            Map<UUID, ScopingDetails> scoping,
            Optional<List<HistoryEntry>> minutes) {}

    private static final Set<Capacity> READ_HISTORY =
            Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR, Capacity.PANEL_CHAIR);

    private final ScreenCalls calls;
    private final MeetingService meetings;
    private final ScopingService scoping;
    private final RosterService roster;
    private final HistoryService histories;
    private final BusinessClock clock;
    private Map<UUID, ScopingDetails> scopings = Map.of();

    @Inject
    public MeetingPresenter(
            ScreenCalls calls,
            MeetingService meetings,
            ScopingService scoping,
            RosterService roster,
            HistoryService histories,
            BusinessClock clock) {
        this.calls = calls;
        this.meetings = meetings;
        this.scoping = scoping;
        this.roster = roster;
        this.histories = histories;
        this.clock = clock;
    }

    /** @throws candour.kernel.NotFound when it isn't there, or isn't for this person to know */
    Opened open(String board, UUID id) {
        MeetingDetails meeting = calls.run(board, () -> meetings.get(new MeetingId(id)));
        scopings = meeting.items().stream()
                .flatMap(item -> item.caseFile().stream())
                .collect(Collectors.toMap(
                        Function.identity(), file -> calls.run(board, () -> scoping.get(new CaseId(file)))));
        return opened(board, meeting);
    }

    private Opened opened(String board, MeetingDetails meeting) {
        Set<Capacity> own = calls.run(board, roster::mine).capacities();
        return new Opened(
                meeting,
                meeting.heldOn().equals(clock.today()),
                own.stream().anyMatch(MeetingsPresenter.CONVENE::contains),
                own.contains(Capacity.PANEL_CHAIR),
                scopings,
                own.stream().anyMatch(READ_HISTORY::contains)
                        ? Optional.of(calls.run(board, () -> histories.of(new MeetingId(meeting.id()))))
                        : Optional.empty());
    }

    /**
     * Somebody takes a seat.
     *
     * @param deputy the deputy's name; empty when it is the holder
     * @throws candour.kernel.Stale when the meeting changed since it was seen
     */
    Opened arrive(String board, MeetingDetails seen, UUID post, Optional<String> deputy) {
        var command = new RecordArrival(
                new MeetingId(seen.id()),
                post,
                deputy.isPresent() ? SatAs.DEPUTY : SatAs.HOLDER,
                deputy,
                seen.version());
        return opened(board, calls.run(board, () -> meetings.arrive(command)));
    }

    /** @throws candour.kernel.Stale when the meeting changed since it was seen */
    Opened leave(String board, MeetingDetails seen, UUID post, SatAs satAs) {
        var command = new RecordDeparture(new MeetingId(seen.id()), post, satAs, seen.version());
        return opened(board, calls.run(board, () -> meetings.leave(command)));
    }

    /** @throws candour.kernel.Stale when the meeting changed since it was seen */
    Opened begin(String board, MeetingDetails seen) {
        var command = new OpenMeeting(new MeetingId(seen.id()), seen.version());
        return opened(board, calls.run(board, () -> meetings.open(command)));
    }

    /** @throws candour.kernel.Stale when the meeting changed since it was seen */
    Opened close(String board, MeetingDetails seen) {
        var command = new CloseMeeting(new MeetingId(seen.id()), seen.version());
        return opened(board, calls.run(board, () -> meetings.close(command)));
    }
}
