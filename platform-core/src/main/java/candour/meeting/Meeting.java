package candour.meeting;

import static candour.meeting.MeetingStatus.CLOSED;
import static candour.meeting.MeetingStatus.CONVENED;
import static candour.meeting.MeetingStatus.OPEN;

import candour.casefile.CaseId;
import candour.kernel.Ids;
import candour.kernel.Transitions;
import candour.terms.Quorum;
import candour.terms.QuorumFound;
import candour.terms.Seat;
import candour.terms.TermsOfReference;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the panel. Convened as and when necessary; on its day people take their seats, and the panel chair opens
 * it once the Terms of Reference of that day say that it is quorate. Closed, it never changes again.
 */
@Entity
@Table(schema = "app", name = "meeting")
class Meeting {
    private static final Transitions<MeetingStatus> STEPS =
            Transitions.of(MeetingStatus.class).allow(CONVENED, OPEN).allow(OPEN, CLOSED);

    @Id
    private UUID id;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String place;

    @Column(name = "urgency_reason")
    private @Nullable String urgencyReason;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "terms_id")
    private UUID terms;

    @Column(name = "convened_on")
    private LocalDate convenedOn;

    @Column(name = "convened_at")
    @SuppressWarnings("UnusedVariable") // for the record
    private OffsetDateTime convenedAt;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    @Column(name = "opened_by")
    @SuppressWarnings("UnusedVariable") // for the record
    private @Nullable String openedBy;

    @Convert(converter = QuorumConverter.class)
    private @Nullable QuorumFound quorum;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("arrivedAt")
    private List<Attendance> attendance = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {} // JPA

    /**
     * @param inForce the Terms of Reference of the day on which it is held
     * @throws MeetingInThePast when the day has passed
     * @throws NoticeTooShort when the notice is short and no reason of urgency is given
     * @throws ItemUnclear when an item is neither one case nor one matter
     */
    Meeting(Convene command, TermsOfReference inForce, LocalDate today, OffsetDateTime now) {
        if (command.heldOn().isBefore(today)) {
            throw new MeetingInThePast(command.heldOn());
        }
        Optional<String> urgency = command.urgencyReason().filter(reason -> !reason.isBlank());
        if (clearDays(today, command.heldOn()) < inForce.noticeDays() && urgency.isEmpty()) {
            throw new NoticeTooShort(inForce.noticeDays());
        }
        this.id = Ids.next();
        this.heldOn = command.heldOn();
        this.startsAt = command.startsAt();
        this.place = command.place();
        this.urgencyReason = urgency.orElse(null);
        this.status = CONVENED;
        this.terms = inForce.id();
        this.convenedOn = today;
        this.convenedAt = now;
        for (Convene.Item item : command.items()) {
            items.add(new AgendaItem(this, items.size() + 1, item));
        }
    }

    /** The days between the two, neither counted; none on one and the same day. */
    private static long clearDays(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to) - 1);
    }

    /**
     * @param seat where they sit down
     * @throws MeetingNotToday when it isn't the meeting's day
     * @throws MeetingIsClosed when it is over
     * @throws SeatTakenAlready when they sit there already
     */
    ArrivalRecorded arrive(Seat seat, SatAs satAs, String name, LocalDate today, OffsetDateTime now) {
        if (status == CLOSED) {
            throw new MeetingIsClosed();
        }
        onItsDay(today);
        if (sitting(seat.post(), satAs).isPresent()) {
            throw new SeatTakenAlready(seat.title());
        }
        attendance.add(new Attendance(this, seat.post(), satAs, name, now));
        return new ArrivalRecorded(id, seat.title(), satAs, name);
    }

    /**
     * @throws MeetingIsClosed when it is over
     * @throws SeatEmpty when they don't sit there
     */
    DepartureRecorded leave(Seat seat, SatAs satAs, OffsetDateTime now) {
        if (status == CLOSED) {
            throw new MeetingIsClosed();
        }
        Attendance leaving = sitting(seat.post(), satAs).orElseThrow(() -> new SeatEmpty(seat.title()));
        leaving.leave(now);
        return new DepartureRecorded(id, seat.title(), satAs, leaving.name());
    }

    /**
     * @param inForce the Terms of Reference of this day
     * @throws MeetingOpenedBefore when it was opened before
     * @throws MeetingNotToday when it isn't the meeting's day
     * @throws NotQuorate when too few of those who count are there
     */
    MeetingOpened open(TermsOfReference inForce, String by, LocalDate today, OffsetDateTime now) {
        MeetingStatus opened = STEPS.go(status, OPEN, MeetingOpenedBefore::new);
        onItsDay(today);
        QuorumFound found = quorum(inForce);
        if (!found.quorate()) {
            throw new NotQuorate(found);
        }
        status = opened;
        terms = inForce.id();
        quorum = found;
        openedAt = now;
        openedBy = by;
        return new MeetingOpened(id, inForce.number(), found);
    }

    /** @throws MeetingNotOpen when it isn't open */
    MeetingClosed close(OffsetDateTime now) {
        status = STEPS.go(status, CLOSED, MeetingNotOpen::new);
        closedAt = now;
        attendance.stream().filter(Attendance::isPresent).forEach(there -> there.leave(now));
        return new MeetingClosed(id);
    }

    private void onItsDay(LocalDate today) {
        if (!heldOn.equals(today)) {
            throw new MeetingNotToday(heldOn);
        }
    }

    private Optional<Attendance> sitting(UUID post, SatAs satAs) {
        return attendance.stream()
                .filter(there -> there.isPresent() && there.is(post, satAs))
                .findFirst();
    }

    /** What the rule says to those present now. */
    QuorumFound quorum(TermsOfReference inForce) {
        Set<UUID> present = attendance.stream()
                .filter(Attendance::isPresent)
                .map(Attendance::post)
                .collect(Collectors.toSet());
        return Quorum.of(inForce, present, Set.of());
    }

    UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean isConvened() {
        return status == CONVENED;
    }

    /** Whether it is open, or convened for the day or a later one. */
    boolean isAhead(LocalDate day) {
        return status == OPEN || (isConvened() && !heldOn.isBefore(day));
    }

    /** Whether it was opened, and not after a moment. */
    boolean wasOpened(Optional<OffsetDateTime> until) {
        return openedAt != null
                && until.filter(moment -> moment.isBefore(openedAt)).isEmpty();
    }

    UUID terms() {
        return terms;
    }

    Optional<QuorumFound> openedQuorum() {
        return Optional.ofNullable(quorum);
    }

    List<CaseId> cases() {
        return items.stream().flatMap(item -> item.caseFile().stream()).toList();
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    List<MeetingDetails.Sitting> sittings(UUID post) {
        return attendance.stream()
                .filter(there -> there.post().equals(post))
                .map(Attendance::sitting)
                .toList();
    }

    long version() {
        return version;
    }

    /**
     * @param inForce the Terms of Reference of its day
     * @param agenda its items in words
     * @param seats its seats, and who was in them
     */
    MeetingDetails details(
            TermsOfReference inForce, List<MeetingDetails.Item> agenda, List<MeetingDetails.SeatTaken> seats) {
        return new MeetingDetails(
                id,
                heldOn,
                startsAt,
                place,
                Optional.ofNullable(urgencyReason),
                status,
                convenedOn,
                inForce.number(),
                agenda,
                seats,
                status == CLOSED ? openedQuorum().orElseThrow() : quorum(inForce),
                openedQuorum(),
                Optional.ofNullable(openedAt),
                Optional.ofNullable(closedAt),
                version);
    }
}
