package candour.casefile;

import candour.guidance.CaseStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a case passed a step, and when. */
@Entity
@IdClass(StepDone.Key.class)
@Table(schema = "app", name = "case_step")
class StepDone {
    /** A step is passed once. */
    static class Key {
        @Nullable
        UUID caseFile;

        @Nullable
        CaseStep step;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(caseFile, key.caseFile) && step == key.step;
        }

        @Override
        public int hashCode() {
            return Objects.hash(caseFile, step);
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private CaseFile caseFile;

    @Id
    @Enumerated(EnumType.STRING)
    private CaseStep step;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_at")
    @SuppressWarnings("UnusedVariable") // for the record
    private OffsetDateTime doneAt;

    @SuppressWarnings("NullAway.Init")
    protected StepDone() {} // JPA

    StepDone(CaseFile caseFile, CaseStep step, LocalDate on, OffsetDateTime at) {
        this.caseFile = caseFile;
        this.step = step;
        this.doneOn = on;
        this.doneAt = at;
    }

    CaseStep step() {
        return step;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
