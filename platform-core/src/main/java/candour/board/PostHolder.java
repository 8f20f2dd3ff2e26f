package candour.board;

import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a post, from a day and to a day. It ends once and then never changes again. */
@Entity
@Table(schema = "app", name = "post_holder")
class PostHolder {
    @Id
    private UUID id;

    @Column(name = "post_id")
    private UUID post;

    private String issuer;
    private String subject;
    private @Nullable String name;
    private @Nullable String email;

    @Column(name = "holds_from")
    private LocalDate from;

    @Column(name = "holds_to")
    private @Nullable LocalDate to;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PostHolder() {} // JPA

    PostHolder(UUID post, Person person, Optional<String> name, Optional<String> email, LocalDate from) {
        this.id = Ids.next();
        this.post = post;
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.name = name.orElse(null);
        this.email = email.orElse(null);
        this.from = from;
    }

    /** @param lastDay the last day on which the person holds the post */
    PostEnded end(LocalDate lastDay, String title) {
        if (to != null) {
            throw new PostEndedBefore(to);
        }
        if (lastDay.isBefore(from)) {
            throw new EndsBeforeItBegins(from);
        }
        to = lastDay;
        return new PostEnded(id, title, lastDay);
    }

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID post() {
        return post;
    }

    Person person() {
        return new Person(issuer, subject);
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    LocalDate from() {
        return from;
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }
}
