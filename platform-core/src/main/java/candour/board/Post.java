package candour.board;

import candour.identity.Capacity;
import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat by role title, such as "Designated Nurse"; its holders come and go. */
@Entity
@Table(schema = "app", name = "post")
class Post {
    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "agency_id")
    private @Nullable UUID agency;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Post() {} // JPA

    Post(String title, Capacity capacity, Optional<UUID> agency) {
        this.id = Ids.next();
        this.title = title;
        this.capacity = capacity;
        this.agency = agency.orElse(null);
    }

    PostHolder appoint(Person person, Optional<String> name, Optional<String> email, LocalDate from) {
        return new PostHolder(id, person, name, email, from);
    }

    UUID id() {
        return id;
    }

    Capacity capacity() {
        return capacity;
    }

    String title() {
        return title;
    }

    Optional<UUID> agency() {
        return Optional.ofNullable(agency);
    }
}
