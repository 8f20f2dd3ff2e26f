package candour.threshold;

import candour.casefile.CaseId;
import candour.kernel.Ids;
import candour.signing.Signature;
import candour.signing.SignatureId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The panel's written advice to the Board Chair. Comes with the case as an empty draft; the panel chair signs it, and
 * from then on it never changes.
 */
@Entity
@Table(schema = "app", name = "advice")
class Advice {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseFile;

    private int number;

    @Enumerated(EnumType.STRING)
    private AdviceState state;

    private String facts;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome recommends;

    private String recommendation;

    @Column(name = "signature_id")
    private @Nullable SignatureId signature;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Advice() {} // JPA

    Advice(CaseId caseFile, int number) {
        this.id = Ids.next();
        this.caseFile = caseFile.value();
        this.number = number;
        this.state = AdviceState.DRAFT;
        this.facts = "";
        this.reasons = "";
        this.recommendation = "";
    }

    /** @throws AdviceSignedBefore once it is signed */
    void draft(DraftAdvice draft) {
        unsigned();
        facts = draft.facts().strip();
        reasons = draft.reasons().strip();
        recommends = draft.recommends().orElse(null);
        recommendation = draft.recommendation().strip();
    }

    /**
     * @throws AdviceSignedBefore once it is signed
     * @throws AdviceIncomplete while a part is still to be written
     */
    AdviceSigned sign(Signature by) {
        complete();
        state = AdviceState.SIGNED;
        signature = new SignatureId(by.id());
        return new AdviceSigned(caseFile, number, recommends().orElseThrow(), by.hash());
    }

    /**
     * @throws AdviceSignedBefore once it is signed
     * @throws AdviceIncomplete while a part is still to be written
     */
    void complete() {
        unsigned();
        List<String> parts = new ArrayList<>();
        if (facts.isEmpty()) {
            parts.add("the facts");
        }
        if (reasons.isEmpty()) {
            parts.add("the reasons");
        }
        if (recommends == null || recommendation.isEmpty()) {
            parts.add("the recommendation");
        }
        if (!parts.isEmpty()) {
            throw new AdviceIncomplete(parts);
        }
    }

    private void unsigned() {
        if (isSigned()) {
            throw new AdviceSignedBefore();
        }
    }

    boolean isSigned() {
        return state == AdviceState.SIGNED;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    AdviceState state() {
        return state;
    }

    String facts() {
        return facts;
    }

    String reasons() {
        return reasons;
    }

    Optional<Outcome> recommends() {
        return Optional.ofNullable(recommends);
    }

    String recommendation() {
        return recommendation;
    }

    Optional<SignatureId> signature() {
        return Optional.ofNullable(signature);
    }

    long version() {
        return version;
    }
}
