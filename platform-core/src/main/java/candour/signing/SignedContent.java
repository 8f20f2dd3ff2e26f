package candour.signing;

import candour.identity.Actor;
import candour.identity.Capacity;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

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
        this.signedOn = on;
        this.signedAt = at;
    }

    Signature signature() {
        return new Signature(id, statement, hash, name, capacity, signedOn, signedAt);
    }

    String content() {
        return content;
    }
}
