package candour.draft;

import candour.identity.Person;
import candour.kernel.Ids;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed and has not sent. It is theirs alone; nobody else can learn that it is there. All of it is sealed,
 * since nobody can say which of its fields names a child. It ends when it is sent, thrown away, or 30 days old.
 */
@Entity
@Table(schema = "app", name = "draft")
class Draft {
    /** Together, of all fields. */
    static final int LONGEST = 200_000;

    /** Who comes back later than this begins another sitting. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    private String issuer;
    private String subject;

    @Enumerated(EnumType.STRING)
    private DraftKind kind;

    private @Nullable DraftSubject about;

    private String part;
    private Sealed fields;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "saved_at")
    private OffsetDateTime savedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {} // JPA

    /** @throws DraftTooLong when all fields together are longer than a draft may be */
    Draft(
            Person writer,
            DraftKind kind,
            Optional<DraftPlace> place,
            Map<String, String> typed,
            OffsetDateTime now,
            Vault vault) {
        this.id = Ids.next();
        this.issuer = writer.issuer();
        this.subject = writer.subject();
        this.kind = kind;
        this.about = place.map(on -> new DraftSubject(on.about())).orElse(null);
        this.part = place.map(DraftPlace::part).orElse("");
        this.begunAt = now;
        this.savedAt = now;
        this.fields = sealed(typed, vault);
    }

    /**
     * Keeps what is typed now in place of what was; true when that begins another sitting.
     *
     * @throws DraftTooLong when all fields together are longer than a draft may be
     */
    boolean type(Map<String, String> typed, OffsetDateTime now, Vault vault) {
        fields = sealed(typed, vault);
        boolean begins = savedAt.plus(PAUSE).isBefore(now);
        savedAt = now;
        return begins;
    }

    private Sealed sealed(Map<String, String> typed, Vault vault) {
        if (typed.entrySet().stream()
                        .mapToInt(field ->
                                field.getKey().length() + field.getValue().length())
                        .sum()
                > LONGEST) {
            throw new DraftTooLong(LONGEST);
        }
        var object = Json.createObjectBuilder();
        typed.forEach(object::add);
        return vault.seal(object.build().toString(), sealedAt());
    }

    private Place sealedAt() {
        return new Place("app.draft", id, "fields");
    }

    boolean isOf(Person person) {
        return issuer.equals(person.issuer()) && subject.equals(person.subject());
    }

    UUID id() {
        return id;
    }

    /** What it is written on; empty when that isn't there yet. */
    Optional<DraftPlace> place() {
        return Optional.ofNullable(about).map(on -> new DraftPlace(kind, on.value(), part));
    }

    /** What the audit says that was shown: what it is written on, or itself. */
    UUID shown() {
        return about == null ? id : about.value();
    }

    long version() {
        return version;
    }

    DraftRow row() {
        return new DraftRow(
                id, kind, Optional.ofNullable(about).map(DraftSubject::value), part, begunAt, savedAt, version);
    }

    DraftDetails open(Vault vault) {
        var typed = new TreeMap<String, String>();
        try (var reader = Json.createReader(new StringReader(vault.open(fields, sealedAt())))) {
            reader.readObject().forEach((name, value) -> typed.put(name, ((JsonString) value).getString()));
        }
        return new DraftDetails(id, row(), typed);
    }
}
