package candour.threshold;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.guidance.Editions;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.search.SearchWords;
import candour.search.WordPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;

/** The worksheet: whether the legal test of the case's frozen edition is met, limb by limb, on evidence. */
@ApplicationScoped
@Transactional
public class AssessmentService {
    @Inject
    Threshold threshold;

    @Inject
    MemberViews views;

    @Inject
    CaseFiles cases;

    @Inject
    Editions editions;

    @Inject
    SearchWords words;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** @throws NotFound when there is no such case, or none that the actor may know of */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public AssessmentDetails get(CaseId id) {
        audit.showed("Worksheet opened", id.value());
        return details(id);
    }

    /**
     * The facts of the worksheet, weighed by another edition beside its own. Changes nothing.
     *
     * @param edition the code of the other
     * @throws NotFound when there is no such case or edition, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public SameFacts under(CaseId id, String edition) {
        SameFacts weighed = threshold.assessment(id).under(cases.edition(id), editions.get(edition));
        audit.showed("Worksheet read under another edition", id.value());
        return weighed;
    }

    /**
     * Answers a limb, or answers it otherwise.
     *
     * @throws AssessmentClosed once the advice is signed
     * @throws NoSuchLimb when the edition has no such limb
     * @throws NoSuchAnswer when the limb has no such answer
     * @throws LimbNotAsked when the other answers don't ask it
     */
    @AllowedFor({PANEL_CHAIR, BUSINESS_MANAGER})
    public AssessmentDetails answer(@NotNull @Valid AnswerLimb command) {
        CriteriaAssessment assessment = open(command.caseFile(), command.version());
        news.fire(assessment.answer(cases.edition(command.caseFile()), command.limb(), command.answer()));
        threshold.touch(assessment);
        return details(command.caseFile());
    }

    /**
     * Records evidence for or against a limb.
     *
     * @throws AssessmentClosed once the advice is signed
     * @throws NoSuchLimb when the edition has no such limb
     */
    @AllowedFor({PANEL_CHAIR, BUSINESS_MANAGER, PANEL_MEMBER})
    public AssessmentDetails record(@NotNull @Valid RecordEvidence command) {
        CriteriaAssessment assessment = open(command.caseFile(), command.version());
        news.fire(assessment.record(
                cases.edition(command.caseFile()), command, acting.actor().name(), clock.today(), clock.recordedAt()));
        threshold.touch(assessment);
        return evidenced(command.caseFile());
    }

    /**
     * Withdraws a piece of evidence; it stays readable.
     *
     * @throws AssessmentClosed once the advice is signed
     * @throws NoSuchEvidence when the worksheet has no such evidence
     * @throws EvidenceWithdrawnBefore when it was withdrawn before
     */
    @AllowedFor({PANEL_CHAIR, BUSINESS_MANAGER})
    public AssessmentDetails withdraw(@NotNull @Valid WithdrawEvidence command) {
        CriteriaAssessment assessment = open(command.caseFile(), command.version());
        news.fire(assessment.withdraw(cases.edition(command.caseFile()), command.evidence(), clock.recordedAt()));
        threshold.touch(assessment);
        return evidenced(command.caseFile());
    }

    /** The evidence that stands is found by its words. */
    private AssessmentDetails evidenced(CaseId id) {
        AssessmentDetails now = details(id);
        words.put(
                WordPlace.EVIDENCE,
                cases.referral(id),
                id.value(),
                now.limbs().stream()
                        .flatMap(limb -> limb.evidence().stream())
                        .filter(evidence -> !evidence.withdrawn())
                        .flatMap(evidence -> Stream.of(evidence.text(), evidence.source()))
                        .toList());
        return now;
    }

    /** The worksheet, for the advice that rests on it. */
    @WithinUseCase
    public AssessmentDetails details(CaseId id) {
        return threshold
                .assessment(id)
                .details(
                        cases.edition(id),
                        cases.reference(id),
                        views.seatBySeat(id),
                        threshold.advice(id).isSigned());
    }

    private CriteriaAssessment open(CaseId id, long seen) {
        CriteriaAssessment assessment = threshold.assessment(id);
        Stale.check(seen, assessment.version());
        if (threshold.advice(id).isSigned()) {
            throw new AssessmentClosed();
        }
        return assessment;
    }
}
