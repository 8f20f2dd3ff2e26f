package candour.threshold;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence on a limb. It is never edited: what turns out wrong is withdrawn and stays readable. */
@Entity
@Table(schema = "app", name = "limb_evidence")
class LimbEvidence {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private CriteriaAssessment assessment;

    private String limb;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String text;
    private String source;
    private String paragraph;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_at")
    @SuppressWarnings("UnusedVariable") // orders the evidence
    private OffsetDateTime recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable OffsetDateTime withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected LimbEvidence() {} // JPA

    LimbEvidence(CriteriaAssessment assessment, RecordEvidence command, String by, LocalDate on, OffsetDateTime at) {
        this.id = Ids.next();
        this.assessment = assessment;
        this.limb = command.limb();
        this.stance = command.stance();
        this.text = command.text();
        this.source = command.source();
        this.paragraph = command.paragraph();
        this.recordedBy = by;
        this.recordedOn = on;
        this.recordedAt = at;
    }

    /** @throws EvidenceWithdrawnBefore when it was withdrawn before */
    void withdraw(OffsetDateTime at) {
        if (withdrawnAt != null) {
            throw new EvidenceWithdrawnBefore();
        }
        withdrawnAt = at;
    }

    UUID id() {
        return id;
    }

    String limb() {
        return limb;
    }

    AssessmentDetails.Evidence details() {
        return new AssessmentDetails.Evidence(
                id, stance, text, source, paragraph, recordedBy, recordedOn, withdrawnAt != null);
    }
}
