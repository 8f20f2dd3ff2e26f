package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseId;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.RequestConsideration;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.kernel.Identified;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.meeting.Convene;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingId;
import candour.meeting.MeetingService;
import candour.meeting.OpenMeeting;
import candour.meeting.RecordArrival;
import candour.meeting.SatAs;
import candour.tenancy.BoardId;
import candour.threshold.AnswerLimb;
import candour.threshold.AssessmentDetails;
import candour.threshold.AssessmentService;
import candour.threshold.RecordEvidence;
import candour.threshold.Stance;
import candour.work.Work;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What a board's people do with a case, by the real use cases: the request, the meeting, its attendance, the worksheet.
 * Counts what was acknowledged, by board and table.
 */
final class CaseDeeds {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Work work;
    private final ReferralService referrals = Boards.get(ReferralService.class);
    private final MeetingService meetings = Boards.get(MeetingService.class);
    private final AssessmentService worksheets = Boards.get(AssessmentService.class);
    private final Map<BoardId, UUID> shared = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> acknowledged = new ConcurrentHashMap<>();
    private final LongAdder stale = new LongAdder();

    CaseDeeds(Work work) {
        this.work = work;
    }

    /** The tables that these deeds add to. */
    static List<String> tables() {
        return List.of("case_file", "meeting", "agenda_item", "attendance", "limb_answer", "limb_evidence");
    }

    long acknowledged(BoardId board, String table) {
        return of(board, table).sum();
    }

    long stale() {
        return stale.sum();
    }

    private LongAdder of(BoardId board, String table) {
        return acknowledged.computeIfAbsent(Boards.mark(board) + " " + table, key -> new LongAdder());
    }

    private <T> T did(BoardId board, Capacity capacity, Supplier<T> useCase, String... tables) {
        T result = work.inBoard(board, Boards.member(board, capacity), useCase);
        for (String table : tables) {
            of(board, table).increment();
        }
        return result;
    }

    /** A case of the board's own, requested by its Chair. */
    private UUID opened(BoardId board) {
        ReferralDetails received = did(
                board,
                Capacity.BUSINESS_MANAGER,
                () -> referrals.receive(Boards.referral(Boards.mark(board))),
                "referral");
        return did(
                        board,
                        Capacity.BOARD_CHAIR,
                        () -> referrals.requestConsideration(new RequestConsideration(
                                new ReferralId(received.id()),
                                "Asked at " + Boards.mark(board),
                                Optional.of("This board keeps its rules."),
                                received.version())),
                        "case_file")
                .caseFile()
                .orElseThrow();
    }

    /** Makes the case of each board on whose worksheet all write at once. */
    void share(BoardId board) {
        shared.put(board, opened(board));
    }

    /** From the request to an open meeting and an answered worksheet; what is read on the way is the board's own. */
    void consider(BoardId board, SignedIn manager) {
        UUID caseFile = opened(board);
        MeetingDetails meeting = did(
                board,
                Capacity.BUSINESS_MANAGER,
                () -> meetings.convene(new Convene(
                        LocalDate.now(LONDON),
                        LocalTime.NOON,
                        "Room of " + Boards.mark(board),
                        Optional.empty(),
                        List.of(new Convene.Item(Optional.of(caseFile), Optional.empty())))),
                "meeting",
                "agenda_item");
        MeetingDetails attended = attended(board, attended(board, meeting, SatAs.HOLDER), SatAs.DEPUTY);
        MeetingDetails open = did(
                board,
                Capacity.PANEL_CHAIR,
                () -> meetings.open(new OpenMeeting(new MeetingId(attended.id()), attended.version())));
        isOf(board, open);
        AssessmentDetails worksheet = worksheet(board, caseFile);
        AssessmentDetails answered = did(
                board,
                Capacity.PANEL_CHAIR,
                () -> worksheets.answer(new AnswerLimb(new CaseId(caseFile), "died", "YES", worksheet.version())),
                "limb_answer");
        isOf(board, evidence(board, caseFile, answered.version()));
        BoardId other = board.equals(Boards.ASH) ? Boards.BEX : Boards.ASH;
        isNotThere(other, () -> meetings.get(new MeetingId(open.id())));
        isNotThere(other, () -> worksheets.get(new CaseId(caseFile)));
    }

    private MeetingDetails attended(BoardId board, MeetingDetails meeting, SatAs satAs) {
        UUID post = meeting.seats().stream()
                .filter(MeetingDetails.SeatTaken::counts)
                .findFirst()
                .orElseThrow()
                .post();
        return did(
                board,
                Capacity.BUSINESS_MANAGER,
                () -> meetings.arrive(new RecordArrival(
                        new MeetingId(meeting.id()),
                        post,
                        satAs,
                        Optional.of("Deputy at " + Boards.mark(board)),
                        meeting.version())),
                "attendance");
    }

    /** Writes on the board's shared worksheet from what was just read: either it is kept, or it is refused as stale. */
    void contend(BoardId board, SignedIn manager) {
        UUID caseFile = Optional.ofNullable(shared.get(board)).orElseThrow();
        long seen = worksheet(board, caseFile).version();
        try {
            isOf(board, evidence(board, caseFile, seen));
        } catch (Stale e) {
            stale.increment();
        }
    }

    private AssessmentDetails worksheet(BoardId board, UUID caseFile) {
        AssessmentDetails read = did(board, Capacity.PANEL_MEMBER, () -> worksheets.get(new CaseId(caseFile)));
        isOf(board, read);
        return read;
    }

    private AssessmentDetails evidence(BoardId board, UUID caseFile, long seen) {
        return did(
                board,
                Capacity.PANEL_MEMBER,
                () -> worksheets.record(new RecordEvidence(
                        new CaseId(caseFile),
                        "died",
                        Stance.FOR,
                        "Text of " + Boards.mark(board),
                        "Source of " + Boards.mark(board),
                        "1",
                        seen)),
                "limb_evidence");
    }

    private static void isOf(BoardId board, MeetingDetails meeting) {
        String mark = Boards.mark(board);
        assertThat(meeting.place()).endsWith(mark);
        assertThat(meeting.items()).allMatch(item -> item.title().startsWith(mark + "-"));
        assertThat(meeting.seats())
                .allMatch(seat -> seat.holder().orElseThrow().endsWith(mark))
                .flatMap(MeetingDetails.SeatTaken::sittings)
                .hasSize(2)
                .allMatch(sitting -> sitting.name().endsWith(mark));
    }

    private static void isOf(BoardId board, AssessmentDetails worksheet) {
        String mark = Boards.mark(board);
        assertThat(worksheet.reference()).startsWith(mark + "-");
        assertThat(worksheet.limbs())
                .flatMap(AssessmentDetails.LimbWeighed::evidence)
                .allMatch(piece -> piece.text().endsWith(mark) && piece.source().endsWith(mark));
    }

    private void isNotThere(BoardId board, Supplier<? extends Identified> use) {
        try {
            throw new AssertionError("found at " + Boards.mark(board) + ": "
                    + did(board, Capacity.BUSINESS_MANAGER, use).id());
        } catch (NotFound e) {
            of(board, "not found").increment();
        }
    }
}
