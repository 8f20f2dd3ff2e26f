package candour.overview;

import candour.casefile.CaseRow;
import candour.clock.RunningClock;
import candour.guidance.CaseStep;
import candour.meeting.MeetingRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How a board stands on a day, as far as the reader may know.
 *
 * @param on the business date
 * @param openCases cases that aren't decided
 * @param decidedCases cases that are
 * @param stages open cases by the step that comes next, in the order of steps; a usual step without a case is there too
 * @param longestOpen the open cases, the longest open first, {@value #LISTED} at most
 * @param referralsWaiting referrals that the Board Chair hasn't asked the panel about
 * @param waiting the first of them, the oldest first, {@value #LISTED} at most
 * @param meetings what is open or ahead, the next first, {@value #LISTED} at most
 * @param clocks by which something is owed, the nearest first, {@value #LISTED} at most
 * @param clocksRunning how many there are
 * @param clocksOverdue how many of them are overdue
 * @param clocksSoon how many of them are due within {@value #SOON} working days, today included
 * @param received referrals by the month in which they came in, {@value #MONTHS} months, the oldest first
 */
public record BoardOverview(
        LocalDate on,
        int openCases,
        int decidedCases,
        List<Stage> stages,
        List<CaseRow> longestOpen,
        int referralsWaiting,
        List<WaitingReferral> waiting,
        List<MeetingRow> meetings,
        List<RunningClock> clocks,
        int clocksRunning,
        int clocksOverdue,
        int clocksSoon,
        List<Month> received) {
    public static final int LISTED = 5;
    public static final int MONTHS = 12;
    public static final int SOON = 3;

    /** How many open cases have the same step before them. */
    public record Stage(CaseStep next, int cases) {}

    /** A referral that waits for the Board Chair's request. */
    public record WaitingReferral(UUID id, String reference, LocalDate receivedOn) {}

    /** @param first the first day of the month */
    public record Month(LocalDate first, int referrals) {}
}
