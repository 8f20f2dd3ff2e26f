package candour.meeting;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a seat of a meeting. */
@Entity
@Table(schema = "app", name = "attendance")
class Attendance {
    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private Meeting meeting;

    @Column(name = "post_id")
    private UUID post;

    @Enumerated(EnumType.STRING)
    @Column(name = "sat_as")
    private SatAs satAs;

    private String name;

    @Column(name = "arrived_at")
    private OffsetDateTime arrivedAt;

    @Column(name = "left_at")
    private @Nullable OffsetDateTime leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {} // JPA

    Attendance(Meeting meeting, UUID post, SatAs satAs, String name, OffsetDateTime arrivedAt) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.post = post;
        this.satAs = satAs;
        this.name = name;
        this.arrivedAt = arrivedAt;
    }

    void leave(OffsetDateTime at) {
        leftAt = at;
    }

    boolean isPresent() {
        return leftAt == null;
    }

    boolean is(UUID seat, SatAs as) {
        return post.equals(seat) && satAs == as;
    }

    UUID post() {
        return post;
    }

    String name() {
        return name;
    }

    MeetingDetails.Sitting sitting() {
        return new MeetingDetails.Sitting(satAs, name, arrivedAt, Optional.ofNullable(leftAt));
    }
}
