package candour.threshold;

import candour.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** The panel's answer to one limb. */
@Entity
@Table(schema = "app", name = "limb_answer")
class LimbAnswer {
    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private CriteriaAssessment assessment;

    private String limb;

    private String answer;

    @SuppressWarnings("NullAway.Init")
    protected LimbAnswer() {} // JPA

    LimbAnswer(CriteriaAssessment assessment, String limb, String answer) {
        this.id = Ids.next();
        this.assessment = assessment;
        this.limb = limb;
        this.answer = answer;
    }

    void becomes(String other) {
        answer = other;
    }

    String limb() {
        return limb;
    }

    String answer() {
        return answer;
    }
}
