package candour.casefile;

import candour.guidance.CaseStep;
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

/** That a case passed a step, and when. */
@Entity
@Table(schema = "app", name = "case_step")
class StepDone {
    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private CaseFile caseFile;

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
        this.id = Ids.next();
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
