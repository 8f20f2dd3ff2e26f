package candour.meeting;

import candour.kernel.Identified;
import candour.terms.QuorumFound;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting for those who may see it.
 *
 * @param termsNumber the version of the Terms of Reference that holds on its day
 * @param seats the standing seats, in the order of the Terms of Reference
 * @param quorum what the rule says to those present now; what it said at the opening once the meeting is closed
 * @param openedQuorum what it said when the meeting was opened
 */
public record MeetingDetails(
        UUID id,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        Optional<String> urgencyReason,
        MeetingStatus status,
        LocalDate convenedOn,
        int termsNumber,
        List<Item> items,
        List<SeatTaken> seats,
        QuorumFound quorum,
        Optional<QuorumFound> openedQuorum,
        Optional<OffsetDateTime> openedAt,
        Optional<OffsetDateTime> closedAt,
        long version)
        implements Identified {

    /**
     * An item of the agenda.
     *
     * @param position from 1
     * @param caseFile the case; empty for a matter of its own
     * @param title the case's reference, or the matter
     */
    public record Item(int position, Optional<UUID> caseFile, String title) {}

    /**
     * A seat, and who is in it.
     *
     * @param holder who holds the post on the meeting's day; empty when it is vacant
     * @param deputy the role title of the named deputy; empty when there is none
     * @param sittings who sat there, from when to when, in order
     */
    public record SeatTaken(
            UUID post,
            String title,
            Optional<String> agency,
            boolean core,
            boolean counts,
            boolean chair,
            Optional<String> holder,
            Optional<String> deputy,
            List<Sitting> sittings) {
        /** Whether somebody is in the seat now. */
        @JsonbTransient
        public boolean isTaken() {
            return sittings.stream().anyMatch(sitting -> sitting.leftAt().isEmpty());
        }

        /** Whether somebody is in the seat now in this way. */
        public boolean isTakenBy(SatAs satAs) {
            return sittings.stream()
                    .anyMatch(sitting ->
                            sitting.satAs() == satAs && sitting.leftAt().isEmpty());
        }
    }

    /** Somebody's time in a seat. */
    public record Sitting(SatAs satAs, String name, OffsetDateTime arrivedAt, Optional<OffsetDateTime> leftAt) {}
}
