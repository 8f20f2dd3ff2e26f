package candour.terms;

import candour.board.AgencyDetails;
import candour.board.HeldPost;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standing seat of one version. */
@Embeddable
class TermsSeat {
    @Column(name = "post_id")
    private UUID post;

    private int position;
    private boolean counts;
    private boolean chair;
    private boolean required;
    private @Nullable String deputy;

    @SuppressWarnings("NullAway.Init")
    protected TermsSeat() {} // JPA

    TermsSeat(UUID post, int position, LoadTerms.Seating seating, boolean required) {
        this.post = post;
        this.position = position;
        this.counts = seating.counts();
        this.chair = seating.chair();
        this.required = required;
        this.deputy = seating.deputy().orElse(null);
    }

    UUID post() {
        return post;
    }

    int position() {
        return position;
    }

    boolean isRequired() {
        return required;
    }

    Seat seat(HeldPost held, Set<UUID> core, Map<UUID, AgencyDetails> agencies) {
        Optional<UUID> agency = held.agency();
        return new Seat(
                post,
                held.title(),
                agency,
                agency.map(agencies::get).map(AgencyDetails::name),
                agency.filter(core::contains).isPresent(),
                counts,
                chair,
                Optional.ofNullable(deputy));
    }
}
