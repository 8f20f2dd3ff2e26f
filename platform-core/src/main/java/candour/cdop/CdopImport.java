package candour.cdop;

import candour.casefile.ReferralReceived;
import candour.identity.Actor;
import candour.identity.Person;
import candour.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** That a file of referrals was registered: by whom, when, and which referrals it brought. It never changes. */
@Entity
@Table(schema = "app", name = "cdop_import")
class CdopImport {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CdopFormat format;

    private int people;

    @Column(name = "imported_on")
    private LocalDate importedOn;

    @Column(name = "imported_at")
    private OffsetDateTime importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "sent_by_issuer")
    private String sentByIssuer;

    @Column(name = "sent_by_subject")
    private String sentBySubject;

    @ElementCollection
    @CollectionTable(schema = "app", name = "cdop_import_referral", joinColumns = @JoinColumn(name = "import_id"))
    @MapKeyColumn(name = "reference")
    @Column(name = "referral_id")
    private Map<String, UUID> referrals = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected CdopImport() {} // JPA

    /** @param brought in the order of the file */
    CdopImport(
            CdopFormat format, int people, List<ReferralReceived> brought, Actor by, LocalDate on, OffsetDateTime at) {
        this.id = Ids.next();
        this.format = format;
        this.people = people;
        this.importedOn = on;
        this.importedAt = at;
        this.importedBy = by.nameInFull();
        this.sentByIssuer = by.person().issuer();
        this.sentBySubject = by.person().subject();
        brought.forEach(referral -> referrals.put(referral.reference(), referral.about()));
    }

    CdopReferralsImported imported() {
        return new CdopReferralsImported(id, format, referrals.size(), people);
    }

    boolean wasSentBy(Person person) {
        return new Person(sentByIssuer, sentBySubject).equals(person);
    }

    /** @param shown whether a referral may be shown */
    CdopImportDetails details(Predicate<UUID> shown) {
        return new CdopImportDetails(
                id,
                importedOn,
                importedAt,
                importedBy,
                format,
                people,
                referrals.entrySet().stream()
                        .filter(one -> shown.test(one.getValue()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new CdopImportDetails.Registered(one.getValue(), one.getKey()))
                        .toList());
    }
}
