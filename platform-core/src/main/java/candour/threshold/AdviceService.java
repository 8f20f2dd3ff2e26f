package candour.threshold;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.CaseRow;
import candour.draft.Writers;
import candour.guidance.CaseStep;
import candour.guidance.Edition;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.WithStepUp;
import candour.identity.WithinUseCase;
import candour.kernel.NotFound;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.meeting.Meetings;
import candour.meeting.PanelProof;
import candour.search.SearchWords;
import candour.search.WordPlace;
import candour.signing.ConfirmationDiffers;
import candour.signing.Signature;
import candour.signing.SigningService;
import candour.signing.ToSign;
import candour.terms.StandingTerms;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The panel's written advice to the Board Chair: drafted, then signed by the panel chair. */
@ApplicationScoped
@Transactional
public class AdviceService {
    /** What the panel chair confirms. */
    static final String STATEMENT = "I sign this as the written advice of the panel to the Chair of the Board."
            + " It says what the panel found when it met with a quorum, and on what evidence.";

    @Inject
    Threshold threshold;

    @Inject
    AssessmentService assessments;

    @Inject
    CaseFiles cases;

    @Inject
    Meetings meetings;

    @Inject
    StandingTerms terms;

    @Inject
    SigningService signing;

    @Inject
    Writers writers;

    @Inject
    SearchWords words;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /** @throws NotFound when there is no such case, or none that the actor may know of */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public AdviceDetails get(CaseId id) {
        audit.showed("Advice opened", id.value());
        return details(id);
    }

    /**
     * Saves the draft. A draft is no part of the record yet, so this is kept as an access, once a sitting.
     *
     * @throws AdviceSignedBefore once it is signed
     */
    @AllowedFor({PANEL_CHAIR, BUSINESS_MANAGER})
    public AdviceDetails draft(@NotNull @Valid DraftAdvice command) {
        Advice advice = threshold.advice(command.caseFile());
        Stale.check(command.version(), advice.version());
        advice.draft(command);
        threshold.flush();
        if (writers.writesAnew(command.about(), advice.version())) {
            audit.showed("Advice drafted", command.about());
        } else {
            audit.goesOn();
        }
        return details(command.caseFile());
    }

    /** Reads the draft again, for somebody whose page is open while others write in it: one access a sitting. */
    @AllowedFor({PANEL_CHAIR, BUSINESS_MANAGER})
    public AdviceDetails reread(CaseId id) {
        if (writers.readsAnew(id.value())) {
            audit.showed("Advice opened", id.value());
        } else {
            audit.goesOn();
        }
        return details(id);
    }

    /**
     * The panel chair signs the advice.
     *
     * @throws AdviceSignedBefore once it is signed
     * @throws NoAdviceAsked when the edition of the case asks for no advice
     * @throws PanelHasNotMet while no quorate meeting has taken the case up
     * @throws LimbsUnanswered while a limb that is asked has no answer
     * @throws LimbsWithoutEvidence while a limb that is asked has no evidence with its source
     * @throws AdviceIncomplete while a part is still to be written
     * @throws ConfirmationDiffers when what was confirmed isn't what stands there now
     */
    @AllowedFor(PANEL_CHAIR)
    @WithStepUp
    public AdviceDetails sign(@NotNull @Valid SignAdvice command) {
        CaseId id = command.caseFile();
        threshold.hold(id);
        Advice advice = threshold.advice(id);
        Stale.check(command.version(), advice.version());
        AssessmentDetails weighed = assessments.details(id);
        PanelProof panel = ready(advice, weighed);
        threshold.touch(threshold.assessment(id));
        Signature signature = signing.sign("Advice", id.value(), toSign(advice, weighed, panel), command.confirmed());
        news.fire(advice.sign(signature));
        cases.pass(id, CaseStep.ADVICE);
        threshold.flush();
        words.put(
                WordPlace.ADVICE,
                cases.referral(id),
                id.value(),
                List.of(advice.facts(), advice.reasons(), advice.recommendation()));
        return details(id);
    }

    /** What waits for this actor: the advice on the cases that the panel has taken up. */
    @ForMembers
    public List<Waiting> waiting() {
        List<CaseRow> rows = toAdviseOn();
        audit.showed("Waiting advice listed", rows.stream().map(CaseRow::id).toList());
        return rows.stream()
                .map(row -> new Waiting("ADVISE", row.id(), row.reference(), row.openedOn()))
                .toList();
    }

    /** How many cases wait for this actor's advice. */
    @WithinUseCase
    public int countWaiting() {
        return toAdviseOn().size();
    }

    private List<CaseRow> toAdviseOn() {
        return acting.actor().is(PANEL_CHAIR)
                ? cases.waitingAfter(Set.of(CaseStep.PANEL_MEETING)).stream()
                        .filter(row -> row.next().equals(Optional.of(CaseStep.ADVICE)))
                        .toList()
                : List.of();
    }

    private PanelProof ready(Advice advice, AssessmentDetails weighed) {
        Edition rules = cases.edition(new CaseId(weighed.id()));
        if (!rules.steps().contains(CaseStep.ADVICE)) {
            throw new NoAdviceAsked(rules.title());
        }
        PanelProof panel = proof(new CaseId(weighed.id()), Optional.empty())
                .orElseThrow(() -> new PanelHasNotMet(weighed.reference()));
        if (!weighed.unanswered().isEmpty()) {
            throw new LimbsUnanswered(weighed.unanswered());
        }
        if (!weighed.unevidenced().isEmpty()) {
            throw new LimbsWithoutEvidence(weighed.unevidenced());
        }
        advice.complete();
        return panel;
    }

    /** A meeting that was opened without the case having been taken up, by somebody who may not know of it, proves nothing. */
    private Optional<PanelProof> proof(CaseId id, Optional<OffsetDateTime> until) {
        return meetings.proof(id, until).filter(met -> !cases.next(id).equals(Optional.of(CaseStep.PANEL_MEETING)));
    }

    private Optional<Phrase> obstacle(Advice advice, AssessmentDetails weighed) {
        try {
            ready(advice, weighed);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e.inWords());
        }
    }

    private ToSign toSign(Advice advice, AssessmentDetails weighed, PanelProof panel) {
        int termsNumber = terms.get(cases.terms(new CaseId(weighed.id()))).number();
        return ToSign.of(STATEMENT, AdviceText.of(advice, weighed, panel, termsNumber));
    }

    private AdviceDetails details(CaseId id) {
        Advice advice = threshold.advice(id);
        AssessmentDetails weighed = assessments.details(id);
        Optional<Signature> signature = advice.signature().map(signing::signature);
        Optional<PanelProof> panel = proof(id, signature.map(Signature::signedAt));
        Optional<Phrase> obstacle = advice.isSigned() ? Optional.empty() : obstacle(advice, weighed);
        return new AdviceDetails(
                id.value(),
                weighed.reference(),
                advice.number(),
                advice.state(),
                advice.facts(),
                advice.reasons(),
                advice.recommends(),
                advice.recommendation(),
                weighed,
                terms.get(cases.terms(id)).number(),
                panel,
                obstacle,
                panel.filter(proof -> !advice.isSigned() && obstacle.isEmpty())
                        .map(proof -> toSign(advice, weighed, proof)),
                signature,
                advice.version());
    }
}
