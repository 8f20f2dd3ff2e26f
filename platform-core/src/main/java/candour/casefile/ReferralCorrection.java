package candour.casefile;

import candour.kernel.Ids;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One correction of a referral, with what stood there before it, sealed. Never changed. */
@Entity
@Table(schema = "app", name = "referral_correction")
class ReferralCorrection {
    private static final String EARLIER = "earlier";
    private static final String SEPARATOR = ",";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "referral_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private Referral referral;

    private int number;

    @Column(name = "corrected_on")
    private LocalDate correctedOn;

    @Column(name = "corrected_at")
    private OffsetDateTime correctedAt;

    @Column(name = "corrected_by")
    private String correctedBy;

    private String reason;
    private String changed;
    private Sealed earlier;

    @SuppressWarnings("NullAway.Init")
    protected ReferralCorrection() {} // JPA

    /** When, and by whom. */
    record Made(LocalDate on, OffsetDateTime at, String by) {}

    /** @param before what changed, as it stood, by its names */
    ReferralCorrection(
            Referral referral, int number, Made made, String reason, Map<String, String> before, Vault vault) {
        this.id = Ids.next();
        this.referral = referral;
        this.number = number;
        this.correctedOn = made.on();
        this.correctedAt = made.at();
        this.correctedBy = made.by();
        this.reason = reason.strip();
        this.changed = String.join(SEPARATOR, before.keySet());
        var json = Json.createObjectBuilder();
        before.forEach(json::add);
        this.earlier = vault.seal(json.build().toString(), new Place("referral_correction", id, EARLIER));
    }

    List<String> changed() {
        return List.of(changed.split(SEPARATOR));
    }

    Correction details() {
        return new Correction(number, correctedOn, correctedAt, correctedBy, reason, changed());
    }

    EarlierVersion open(Vault vault) {
        String json = vault.open(earlier, new Place("referral_correction", id, EARLIER));
        var values = new ArrayList<EarlierVersion.Value>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) ->
                            values.add(new EarlierVersion.Value(name, ((JsonString) value).getString())));
        }
        return new EarlierVersion(number, values);
    }
}
