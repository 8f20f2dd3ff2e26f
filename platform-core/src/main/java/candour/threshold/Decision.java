package candour.threshold;

import candour.casefile.FinalAnswer;
import candour.guidance.Finding;
import candour.kernel.Ids;
import candour.signing.Signature;
import candour.signing.SignatureId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the Board Chair decided. Written once; the database takes no change of it. The panel advises and the Chair
 * decides, so it may depart from the advice, with reasons.
 */
@Entity
@Table(schema = "app", name = "decision")
class Decision {
    /** Letters in a paragraph of reasons: what a decision that departs from the advice needs at least. */
    static final int PARAGRAPH = 100;

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseFile;

    private int number;

    @Column(name = "advice_id")
    @SuppressWarnings("UnusedVariable") // which advice it followed or departed from
    private UUID advice;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean agrees;
    private boolean discretionary;
    private String reasons;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "signature_id")
    private SignatureId signature;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {} // JPA

    /** @param number from 1, per case */
    Decision(int number, Weighing weighing, Decide command, Signature signature) {
        this.id = Ids.next();
        this.caseFile = command.caseFile().value();
        this.number = number;
        this.advice = weighing.advice();
        this.outcome = command.outcome();
        this.agrees = weighing.agrees(command.outcome());
        this.discretionary = weighing.isDiscretionary(command.outcome());
        this.reasons = command.reasons().strip();
        this.decidedOn = signature.signedOn();
        this.signature = new SignatureId(signature.id());
    }

    /**
     * What the decision is held against.
     *
     * @param advice the signed advice
     * @param recommends what it recommends
     * @param finding what the criteria said
     */
    record Weighing(UUID advice, Outcome recommends, Optional<Finding> finding) {
        boolean agrees(Outcome outcome) {
            return outcome == recommends;
        }

        /** A review that the criteria don't require is the board's own choice, and no statutory one. */
        boolean isDiscretionary(Outcome outcome) {
            return outcome == Outcome.REVIEW && !finding.equals(Optional.of(Finding.MUST));
        }

        /** @throws ReasonsTooShort when it departs from the advice and the reasons are less than a paragraph */
        void weigh(Outcome outcome, String reasons) {
            if (!agrees(outcome) && reasons.strip().length() < PARAGRAPH) {
                throw new ReasonsTooShort(PARAGRAPH);
            }
        }
    }

    DecisionMade made(Signature by) {
        return new DecisionMade(caseFile, number, outcome, agrees, by.hash());
    }

    FinalAnswer answer() {
        return new FinalAnswer(outcome.name(), decidedOn);
    }

    SignatureId signature() {
        return signature;
    }

    DecisionDetails.Made details(Signature by) {
        return new DecisionDetails.Made(id, number, outcome, agrees, discretionary, reasons, decidedOn, by);
    }
}
