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
import candour.guidance.CaseStep;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.StandIn;
import candour.identity.WithStepUp;
import candour.identity.WithinUseCase;
import candour.kernel.NotFound;
import candour.kernel.Phrase;
import candour.kernel.Stale;
import candour.search.SearchWords;
import candour.search.WordPlace;
import candour.signing.Confirmation;
import candour.signing.ConfirmationDiffers;
import candour.signing.Signature;
import candour.signing.SigningService;
import candour.signing.ToSign;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decision, which is reserved to the Board Chair. */
@ApplicationScoped
@Transactional
public class DecisionService {
    @Inject
    Threshold threshold;

    @Inject
    AssessmentService assessments;

    @Inject
    CaseFiles cases;

    @Inject
    SigningService signing;

    @Inject
    SearchWords words;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /**
     * The decision, or what is needed to make it.
     *
     * @throws NotFound when there is no such case, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public DecisionDetails get(CaseId id) {
        audit.showed("Decision opened", id.value());
        return details(id);
    }

    /**
     * The Board Chair decides, agreeing with the advice or departing from it.
     *
     * @throws CaseDecidedBefore when the case is decided
     * @throws AdviceNotSigned while the panel has not advised in writing
     * @throws AdviserCannotDecide when the advice bears the actor's own signature
     * @throws ReasonsTooShort when it departs from the advice and the reasons are less than a paragraph
     * @throws ConfirmationDiffers when the statement or the advice isn't the one that was shown
     */
    @AllowedFor(BOARD_CHAIR)
    @WithStepUp
    public DecisionDetails decide(@NotNull @Valid Decide command) {
        CaseId id = command.caseFile();
        Advice advice = threshold.advice(id);
        Stale.check(command.version(), advice.version());
        DecisionDetails before = details(id);
        if (before.made().isPresent()) {
            throw new CaseDecidedBefore(before.reference());
        }
        String adviceHash = before.adviceHash().orElseThrow(() -> new AdviceNotSigned(before.reference()));
        if (signing.isBy(advice.signature().orElseThrow(), acting.actor().person())) {
            throw new AdviserCannotDecide(before.reference());
        }
        AssessmentDetails weighed = assessments.details(id);
        var weighing = new Decision.Weighing(advice.id(), advice.recommends().orElseThrow(), weighed.finding());
        weighing.weigh(command.outcome(), command.reasons());
        ToSign shown = toSign(before, adviceHash, weighing, command, acting.actor());
        String seen = command.adviceHash().equals(adviceHash) ? shown.hash() : command.adviceHash();
        Signature signature = signing.sign("Decision", id.value(), shown, new Confirmation(command.statement(), seen));
        var decision = new Decision(1, weighing, command, signature);
        threshold.add(decision);
        cases.pass(id, CaseStep.DECISION);
        news.fire(decision.made(signature));
        threshold.flush();
        words.put(WordPlace.DECISION, cases.referral(id), id.value(), List.of(command.reasons()));
        return details(id);
    }

    /** What waits for this actor: the cases on which the panel has advised. */
    @ForMembers
    public List<Waiting> waiting() {
        List<CaseRow> rows = toDecideOn();
        audit.showed("Waiting decisions listed", rows.stream().map(CaseRow::id).toList());
        return rows.stream()
                .map(row -> new Waiting("DECIDE", row.id(), row.reference(), row.openedOn()))
                .toList();
    }

    /** How many cases wait for this actor's decision. */
    @WithinUseCase
    public int countWaiting() {
        return toDecideOn().size();
    }

    private List<CaseRow> toDecideOn() {
        return acting.actor().is(BOARD_CHAIR) ? cases.waitingAfter(Set.of(CaseStep.ADVICE)) : List.of();
    }

    private static ToSign toSign(
            DecisionDetails before, String adviceHash, Decision.Weighing weighing, Decide command, Actor decider) {
        var facts = Json.createObjectBuilder()
                .add("document", "Decision of the Chair of the Board")
                .add("reference", before.reference())
                .add("number", 1)
                .add("advice", adviceHash)
                .add("recommended", weighing.recommends().name())
                .add("outcome", command.outcome().name())
                .add("agrees", weighing.agrees(command.outcome()))
                .add("discretionary", weighing.isDiscretionary(command.outcome()))
                .add("reasons", command.reasons().strip());
        decider.onBehalfOf().ifPresent(chair -> facts.add("decidedBy", delegate(decider, chair)));
        return ToSign.of(before.statement(), facts.build());
    }

    /** Both names are part of what a delegate signs; where the Chair signs, the content is as it always was. */
    private static JsonObjectBuilder delegate(Actor decider, StandIn chair) {
        return Json.createObjectBuilder()
                .add("name", decider.name())
                .add("for", chair.name())
                .add("post", chair.post())
                .add("delegation", chair.delegation().toString())
                .add("from", chair.from().toString())
                .add("to", chair.to().toString());
    }

    private String statement(String decider) {
        String by = acting.actor().standIn().map(StandIn::inWords).orElse("as " + decider);
        return "I decide this " + by + ". I have read the panel's written advice. My reasons are as I give them here.";
    }

    private DecisionDetails details(CaseId id) {
        Advice advice = threshold.advice(id);
        String reference = cases.reference(id);
        String decider = cases.edition(id).decider();
        Optional<DecisionDetails.Made> made =
                threshold.decision(id).map(decision -> decision.details(signing.signature(decision.signature())));
        Optional<Phrase> obstacle =
                advice.isSigned() ? Optional.empty() : Optional.of(new AdviceNotSigned(reference).inWords());
        return new DecisionDetails(
                id.value(),
                reference,
                decider,
                statement(decider),
                advice.signature().map(signing::signature).map(Signature::hash),
                advice.recommends().filter(recommended -> advice.isSigned()),
                obstacle,
                made,
                advice.version());
    }
}
