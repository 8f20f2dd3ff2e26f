package candour.casefile;

import candour.kernel.Ids;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child whom a referral is about: a label for every screen, and an identity that only the vault opens. */
@Entity
@Table(schema = "app", name = "referral_subject")
class ReferralSubject {
    private static final String NAME = "name";
    private static final String BORN = "born";
    private static final String NHS_NUMBER = "nhs_number";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private Referral referral;

    @SuppressWarnings("UnusedVariable") // orders the association
    private int position;

    private String label;
    private Sealed name;
    private @Nullable Sealed born;

    @Column(name = "nhs_number")
    private @Nullable Sealed nhsNumber;

    @SuppressWarnings("NullAway.Init")
    protected ReferralSubject() {} // JPA

    /** @param position from 1, in the order of the referral */
    ReferralSubject(Referral referral, int position, ReceiveReferral.Child child, Vault vault) {
        this.id = Ids.next();
        this.referral = referral;
        this.position = position;
        this.label = "Child " + position;
        this.name = vault.seal(child.name(), place(NAME));
        this.born = child.born()
                .map(date -> vault.seal(date.toString(), place(BORN)))
                .orElse(null);
        this.nhsNumber = child.nhsNumber()
                .map(number -> vault.seal(number.replace(" ", ""), place(NHS_NUMBER)))
                .orElse(null);
    }

    String label() {
        return label;
    }

    ReferralIdentity open(Vault vault) {
        return new ReferralIdentity(
                label,
                vault.open(name, place(NAME)),
                Optional.ofNullable(born).map(date -> LocalDate.parse(vault.open(date, place(BORN)))),
                Optional.ofNullable(nhsNumber).map(number -> vault.open(number, place(NHS_NUMBER))));
    }

    private Place place(String column) {
        return new Place("referral_subject", id, column);
    }
}
