package candour.clock;

import candour.calendar.Days;
import candour.casefile.ReferralId;
import candour.casefile.StatutoryClock;
import candour.identity.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was recorded about the clocks of a referral. Begins with the first record, goes on with the referral's case, and
 * only grows: what turns out wrong is superseded, so that it stays readable what was known when.
 */
@Entity
@Table(schema = "app", name = "clock_sheet")
class ClockSheet {
    @Id
    @Column(name = "referral_id")
    private UUID referral;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<AuthorityNotification> notifications = new ArrayList<>();

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("givenAt, id")
    private List<NotifiabilityView> views = new ArrayList<>();

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("askedAt, id")
    private List<ClockSuspension> suspensions = new ArrayList<>();

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<ClockNote> notes = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClockSheet() {} // JPA

    ClockSheet(ReferralId referral) {
        this.referral = referral.value();
    }

    /**
     * @param aware when the agency became aware
     * @throws RecordedBeforeItHappened when the day lies after today
     * @throws BeforeTheClockBegan when the day lies before the agency became aware
     */
    SentRecorded sent(RecordSent command, LocalDate aware, Recording recording) {
        between(aware, command.on(), recording.on());
        add(
                NotificationOutcome.SENT,
                command.on(),
                command.by(),
                command.reference().strip(),
                recording);
        return new SentRecorded(referral, command.on());
    }

    /**
     * @param aware when the agency became aware
     * @throws RecordedBeforeItHappened when the day lies after today
     * @throws BeforeTheClockBegan when the day lies before the agency became aware
     */
    NotNotifiedRecorded notNotified(RecordNotNotified command, LocalDate aware, Recording recording) {
        between(aware, command.on(), recording.on());
        add(NotificationOutcome.NOT_NOTIFIED, command.on(), command.by(), command.reason(), recording);
        return new NotNotifiedRecorded(referral, command.on());
    }

    private void add(NotificationOutcome outcome, LocalDate on, String by, String said, Recording recording) {
        notifications.add(new AuthorityNotification(this, notifications.size() + 1, outcome, on, by, said, recording));
    }

    private static void between(LocalDate began, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new RecordedBeforeItHappened(on);
        }
        if (on.isBefore(began)) {
            throw new BeforeTheClockBegan(began);
        }
    }

    /** @param agency its name */
    ViewGiven give(GiveView command, String agency, Recording recording) {
        views.add(new NotifiabilityView(this, command, recording));
        return new ViewGiven(referral, agency, command.view());
    }

    /**
     * @throws ClockNotRunning when there is nothing to keep from running
     * @throws ClockNotSuspendable when its rule doesn't let it stand still for this
     * @throws BeforeTheClockBegan when the first day lies before the clock's start
     * @throws SuspensionEndsBeforeItBegins when the days are the wrong way round
     */
    SuspensionAsked ask(AskSuspension command, StatutoryClock clock, Person by, Recording recording) {
        if (!clock.suspendedBy().contains(command.type())) {
            throw new ClockNotSuspendable(clock.title());
        }
        LocalDate began = began(clock);
        if (command.from().isBefore(began)) {
            throw new BeforeTheClockBegan(began);
        }
        suspensions.add(new ClockSuspension(this, command, by, recording));
        return new SuspensionAsked(
                referral,
                clock.title(),
                command.type().name(),
                command.from(),
                command.to().map(LocalDate::toString).orElse(""));
    }

    private static LocalDate began(StatutoryClock clock) {
        return clock.startedOn()
                .filter(day -> clock.state().isOwed())
                .orElseThrow(() -> new ClockNotRunning(clock.title()));
    }

    /**
     * @throws NoSuchSuspension when the referral has none of this id
     * @throws SuspensionSettled when it was approved or declined before
     * @throws SuspensionOfOnesOwn when the same person asked for it
     */
    SuspensionApproved approve(UUID id, Person by, Recording recording) {
        ClockSuspension asked = suspension(id);
        asked.approve(by, recording);
        return new SuspensionApproved(referral, asked.clock(), asked.from());
    }

    /**
     * @throws NoSuchSuspension when the referral has none of this id
     * @throws SuspensionSettled when it was approved or declined before
     */
    SuspensionDeclined decline(UUID id, Recording recording) {
        ClockSuspension asked = suspension(id);
        asked.decline(recording);
        return new SuspensionDeclined(referral, asked.clock(), asked.from());
    }

    /**
     * @throws NoSuchSuspension when the referral has none of this id
     * @throws SuspensionNotInForce when it doesn't hold any more, or never did
     */
    SuspensionEnded end(UUID id, Recording recording) {
        ClockSuspension held = suspension(id);
        held.end(recording);
        return new SuspensionEnded(referral, held.clock(), recording.on());
    }

    /** @throws NoSuchSuspension when the referral has none of this id */
    String clockOf(UUID suspension) {
        return suspension(suspension).clock();
    }

    private ClockSuspension suspension(UUID id) {
        return suspensions.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchSuspension::new);
    }

    /**
     * @throws ClockStopsByItself when what stops it happens in Candour or is recorded apart
     * @throws ClockNotRunning when nothing is owed
     * @throws RecordedBeforeItHappened when the day lies after today
     * @throws BeforeTheClockBegan when the day lies before the clock's start
     */
    ClockFinished finish(FinishClock command, StatutoryClock clock, Recording recording) {
        if (Course.stopsByItself(clock.end())) {
            throw new ClockStopsByItself(clock.title());
        }
        between(began(clock), command.on(), recording.on());
        notes.add(new ClockNote(this, command.clock(), NoteKind.FINISHED, command.on(), command.evidence(), recording));
        return new ClockFinished(referral, clock.title(), command.on());
    }

    /** @throws ClockNotFinished when nothing is recorded as done */
    FinishTakenBack takeBackFinish(TakeBackFinish command, StatutoryClock clock, Recording recording) {
        if (finishedOn(command.clock()).isEmpty()) {
            throw new ClockNotFinished(clock.title());
        }
        notes.add(new ClockNote(
                this, command.clock(), NoteKind.NOT_FINISHED, recording.on(), command.reason(), recording));
        return new FinishTakenBack(referral, clock.title());
    }

    /** @throws ClockNotLate when there is nothing to explain */
    LatenessExplained explain(ExplainLateness command, StatutoryClock clock, Recording recording) {
        if (!clock.isLate()) {
            throw new ClockNotLate(clock.title());
        }
        notes.add(new ClockNote(
                this, command.clock(), NoteKind.LATE_BECAUSE, recording.on(), command.reason(), recording));
        return new LatenessExplained(referral, clock.title());
    }

    // ---- what the clocks are read from

    UUID referral() {
        return referral;
    }

    long version() {
        return version;
    }

    /** What the authority did, as recorded last. */
    Optional<AuthorityNotification> notification() {
        return notifications.isEmpty() ? Optional.empty() : Optional.of(notifications.get(notifications.size() - 1));
    }

    /** When the thing was done that the clock measures, as recorded last, unless that was taken back. */
    Optional<LocalDate> finishedOn(String clock) {
        return notes.stream()
                .filter(note -> note.isOf(clock) && note.kind() != NoteKind.LATE_BECAUSE)
                .reduce((earlier, later) -> later)
                .filter(note -> note.kind() == NoteKind.FINISHED)
                .map(ClockNote::day);
    }

    /** Why the clock is late, as recorded last. */
    Optional<String> lateBecause(String clock) {
        return notes.stream()
                .filter(note -> note.isOf(clock) && note.kind() == NoteKind.LATE_BECAUSE)
                .reduce((earlier, later) -> later)
                .map(ClockNote::text);
    }

    /** The days on which the clock stands still, as far as they are known today. */
    List<Days> suspended(String clock, LocalDate today) {
        return suspensions.stream()
                .filter(one -> one.clock().equals(clock))
                .flatMap(one -> one.days(today).stream())
                .toList();
    }

    /** Whether the clock stands still today and nobody knows yet until when. */
    boolean isWithoutEnd(String clock, LocalDate today) {
        return suspensions.stream().anyMatch(one -> one.clock().equals(clock) && one.isWithoutEndOn(today));
    }

    /** Since when a suspension waits for the Board Chair; empty when none does. */
    Optional<LocalDate> askedSince() {
        return suspensions.stream()
                .filter(ClockSuspension::isAsked)
                .map(ClockSuspension::askedOn)
                .findFirst();
    }

    List<ClockSheetDetails.Notification> notifications() {
        return latestFirst(
                notifications.stream().map(AuthorityNotification::details).toList());
    }

    /** @param names of agencies by id */
    List<ClockSheetDetails.View> views(Map<UUID, String> names) {
        var latest = new LinkedHashMap<UUID, ClockSheetDetails.View>();
        views.forEach(view -> latest.put(view.agency(), view.details(names.getOrDefault(view.agency(), ""))));
        return List.copyOf(latest.values());
    }

    List<ClockSheetDetails.Suspension> suspensions(LocalDate today) {
        return latestFirst(suspensions.stream().map(one -> one.details(today)).toList());
    }

    List<ClockSheetDetails.Note> notes() {
        return latestFirst(notes.stream().map(ClockNote::details).toList());
    }

    private static <T> List<T> latestFirst(List<T> oldestFirst) {
        var reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}
