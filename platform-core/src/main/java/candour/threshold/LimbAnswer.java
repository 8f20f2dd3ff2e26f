package candour.threshold;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The panel's answer to one limb. */
@Entity
@IdClass(LimbAnswer.Key.class)
@Table(schema = "app", name = "limb_answer")
class LimbAnswer {
    /** A limb has one answer. */
    static class Key {
        @Nullable
        UUID assessment;

        @Nullable
        String limb;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(assessment, key.assessment)
                    && Objects.equals(limb, key.limb);
        }

        @Override
        public int hashCode() {
            return Objects.hash(assessment, limb);
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private CriteriaAssessment assessment;

    @Id
    private String limb;

    private String answer;

    @SuppressWarnings("NullAway.Init")
    protected LimbAnswer() {} // JPA

    LimbAnswer(CriteriaAssessment assessment, String limb, String answer) {
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
