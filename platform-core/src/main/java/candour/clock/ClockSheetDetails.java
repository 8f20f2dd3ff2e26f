package candour.clock;

import candour.board.AgencyDetails;
import candour.casefile.StatutoryClock;
import candour.guidance.SuspensionType;
import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The clocks of a referral and its case, and what was recorded of them.
 *
 * @param id of the referral
 * @param caseFile the case that it opened
 * @param edition the code of the guidance edition whose clocks these are; empty when none holds
 * @param editionTitle its title
 * @param clocks the most urgent first
 * @param notifications what the authority did about its duty to notify, the latest first; the first of them holds
 * @param views each agency's latest view of whether the incident has to be notified
 * @param suspensions the latest first
 * @param notes what was recorded as done, and reasons for lateness, the latest first
 * @param ownAgencies those that the reader answers for on the panel
 */
public record ClockSheetDetails(
        UUID id,
        String reference,
        Optional<UUID> caseFile,
        Optional<String> edition,
        Optional<String> editionTitle,
        List<StatutoryClock> clocks,
        List<Notification> notifications,
        List<View> views,
        List<Suspension> suspensions,
        List<Note> notes,
        List<AgencyDetails> ownAgencies,
        long version)
        implements Identified {

    /**
     * What the authority did about its duty to notify.
     *
     * @param number from 1, in the order of recording
     * @param on when it was sent or decided
     * @param by who sent or decided
     * @param reference of what was sent; empty when it was decided not to
     * @param reason why it was decided not to
     */
    public record Notification(
            int number,
            NotificationOutcome outcome,
            LocalDate on,
            String by,
            Optional<String> reference,
            Optional<String> reason,
            String recordedBy,
            LocalDate recordedOn) {}

    /** What an agency thinks of the duty to notify. */
    public record View(
            UUID agency, String agencyName, Notifiable view, String reason, String givenBy, LocalDate givenOn) {}

    /**
     * Days on which a clock stands still.
     *
     * @param clock the code of its rule
     * @param to the last day; empty when none is set
     * @param settledBy who approved or declined it
     * @param open whether it can be ended: approved, not ended, its last day not passed
     */
    public record Suspension(
            UUID id,
            String clock,
            SuspensionType type,
            LocalDate from,
            Optional<LocalDate> to,
            String reason,
            SuspensionState state,
            String askedBy,
            LocalDate askedOn,
            Optional<String> settledBy,
            Optional<LocalDate> settledOn,
            Optional<String> endedBy,
            Optional<LocalDate> endedOn,
            boolean open) {}

    /**
     * What was recorded of one clock.
     *
     * @param clock the code of its rule
     * @param day on which it was done; of everything else, on which it was recorded
     */
    public record Note(
            String clock, NoteKind kind, LocalDate day, String text, String recordedBy, LocalDate recordedOn) {}
}
