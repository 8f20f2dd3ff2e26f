package candour.casefile;

import candour.kernel.Ids;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom a referral is about: a label for every screen, and an identity that only the vault opens. */
@Entity
@Table(schema = "app", name = "referral_subject")
class ReferralSubject {
    private static final String NAME = "name";
    private static final String BORN = "born";
    private static final String EXPECTED_ON = "expected_on";
    private static final String NHS_NUMBER = "nhs_number";
    private static final String LEAVING_CARE = "leaving_care";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private Referral referral;

    private int position;
    private String label;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private Sealed name;
    private @Nullable Sealed born;

    @Column(name = "expected_on")
    private @Nullable Sealed expectedOn;

    @Column(name = "nhs_number")
    private @Nullable Sealed nhsNumber;

    @Column(name = "leaving_care")
    private @Nullable Sealed leavingCare;

    @OneToMany(mappedBy = "subject", cascade = CascadeType.PERSIST)
    private List<MatchKey> keys = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReferralSubject() {} // JPA

    /**
     * @param position from 1, in the order of the referral
     * @param number from 1, among those of the same kind
     * @throws SubjectUnclear when what is said of them doesn't fit their kind
     * @throws AgeDiffers when they are younger or older than their kind can be
     */
    ReferralSubject(Referral referral, int position, int number, ReceiveReferral.Child child, Days days, Vault vault) {
        this.id = Ids.next();
        this.referral = referral;
        this.position = position;
        this.kind = child.kindOrChild();
        this.label = kind.label(number);
        seal(child, days, vault);
    }

    /**
     * What the ages are held against.
     *
     * @param incident the day of the death or harm
     */
    record Days(LocalDate incident, LocalDate today) {}

    /**
     * Takes another identity in the place of the one that was wrong; the kind and the label stay.
     *
     * @throws SubjectUnclear when what is said of them doesn't fit their kind
     * @throws AgeDiffers when they are younger or older than their kind can be
     */
    void correct(ReceiveReferral.Child child, Days days, Vault vault) {
        seal(child, days, vault);
    }

    private void seal(ReceiveReferral.Child child, Days days, Vault vault) {
        var who = ReferralIdentity.of(label, child);
        SubjectClarity.require(who, position, days);
        name = vault.seal(who.name(), place(NAME));
        born = who.born().map(date -> vault.seal(date.toString(), place(BORN))).orElse(null);
        expectedOn = who.expectedOn()
                .map(date -> vault.seal(date.toString(), place(EXPECTED_ON)))
                .orElse(null);
        nhsNumber = who.nhsNumber()
                .map(number -> vault.seal(number, place(NHS_NUMBER)))
                .orElse(null);
        leavingCare = who.leavingCare()
                .map(status -> vault.seal(status.name(), place(LEAVING_CARE)))
                .orElse(null);
        Map<MatchKind, String> marks = MatchKey.marks(who, vault);
        for (MatchKind each : MatchKind.values()) {
            if (keys.stream().noneMatch(key -> key.is(each))) {
                keys.add(new MatchKey(this, each));
            }
        }
        keys.forEach(key -> key.renew(marks));
    }

    String label() {
        return label;
    }

    SubjectKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    ReferralIdentity open(Vault vault) {
        return new ReferralIdentity(
                label,
                kind,
                vault.open(name, place(NAME)),
                Optional.ofNullable(born).map(date -> LocalDate.parse(vault.open(date, place(BORN)))),
                Optional.ofNullable(expectedOn).map(date -> LocalDate.parse(vault.open(date, place(EXPECTED_ON)))),
                Optional.ofNullable(nhsNumber).map(number -> vault.open(number, place(NHS_NUMBER))),
                Optional.ofNullable(leavingCare)
                        .map(status -> LeavingCare.valueOf(vault.open(status, place(LEAVING_CARE)))));
    }

    /** Their marks, for finding them in other referrals. */
    Map<MatchKind, String> marks() {
        var marks = new EnumMap<MatchKind, String>(MatchKind.class);
        keys.forEach(key -> key.mark().ifPresent(mark -> marks.put(key.kind(), mark)));
        return marks;
    }

    /** What is known of them, by the names that a correction has for it. */
    Map<String, String> known(Vault vault) {
        ReferralIdentity who = open(vault);
        var known = new LinkedHashMap<String, String>();
        known.put(label + ".name", who.name());
        known.put(label + ".born", who.born().map(LocalDate::toString).orElse(""));
        known.put(
                label + ".expectedOn", who.expectedOn().map(LocalDate::toString).orElse(""));
        known.put(label + ".nhsNumber", who.nhsNumber().orElse(""));
        known.put(
                label + ".leavingCare", who.leavingCare().map(LeavingCare::name).orElse(""));
        return known;
    }

    private Place place(String column) {
        return new Place("referral_subject", id, column);
    }
}
