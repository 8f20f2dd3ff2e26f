package candour.signing;

import candour.identity.Actor;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement, the content that it is about, and who confirmed it. Written once; the database takes no change of it. */
@Entity
@Table(schema = "app", name = "signature")
@SuppressWarnings("UnusedVariable") // written for the record; read back in part
class SignedContent {
    @Id
    private UUID id;

    private String kind;
    private UUID about;
    private String statement;
    private String content;

    @Column(name = "content_hash")
    private String hash;

    private String issuer;
    private String subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column(name = "for_name")
    private @Nullable String forName;

    @Column(name = "for_post")
    private @Nullable String forPost;

    @Column(name = "for_from")
    private @Nullable LocalDate forFrom;

    @Column(name = "for_to")
    private @Nullable LocalDate forTo;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignedContent() {} // JPA

    SignedContent(String kind, UUID about, ToSign signed, Actor signer, LocalDate on, OffsetDateTime at) {
        this.id = Ids.next();
        this.kind = kind;
        this.about = about;
        this.statement = signed.statement();
        this.content = signed.content();
        this.hash = signed.hash();
        this.issuer = signer.person().issuer();
        this.subject = signer.person().subject();
        this.name = signer.name();
        this.capacity = signer.acting();
        signer.onBehalfOf().ifPresent(chair -> {
            this.forName = chair.name();
            this.forPost = chair.post();
            this.forFrom = chair.from();
            this.forTo = chair.to();
        });
        this.signedOn = on;
        this.signedAt = at;
    }

    Signature signature() {
        return new Signature(id, statement, hash, name, capacity, onBehalfOf(), signedOn, signedAt);
    }

    private Optional<SignedFor> onBehalfOf() {
        return forName == null || forPost == null || forFrom == null || forTo == null
                ? Optional.empty()
                : Optional.of(new SignedFor(forName, forPost, forFrom, forTo));
    }

    boolean isBy(Person person) {
        return issuer.equals(person.issuer()) && subject.equals(person.subject());
    }

    String content() {
        return content;
    }
}
