package candour.scoping;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralService;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.WithStepUp;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.search.SearchWords;
import candour.search.WordPlace;
import candour.signing.Confirmation;
import candour.signing.Signature;
import candour.signing.SigningService;
import candour.signing.ToSign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** One agency's return: read and answered by the person who was named, and looked after by the business manager. */
@ApplicationScoped
@Transactional
public class ReturnService {
    @Inject
    Scopings scopings;

    @Inject
    ReturnReading reading;

    @Inject
    CaseFiles cases;

    @Inject
    ReferralService referrals;

    @Inject
    SigningService signing;

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

    /** @throws NotFound when there is none, or none that the actor is to answer or may know of */
    @ForMembers
    public ReturnDetails get(ReturnId id) {
        audit.showed("Scoping return opened", id.value());
        return reading.details(scopings.get(id));
    }

    /**
     * Who the children are, to look them up. One deliberate act, recorded with the actor's name.
     *
     * @throws NotFound when there is no such return, or none that the actor is to answer or may know of
     * @throws ScopingIsOver when the case is decided and the actor may not read it
     */
    @ForMembers
    public ReferralIdentities showIdentities(ReturnId id) {
        ScopingReturn one = scopings.get(id);
        if (reading.isOver(one) && !scopings.readsCase(acting.actor(), one)) {
            throw new ScopingIsOver(one.reference());
        }
        UUID referral = cases.belongingTo(one.caseFile()).findFirst().orElseThrow(NotFound::new);
        audit.showed("Identities shown", List.of(id.value(), referral));
        return referrals.identities(new ReferralId(referral));
    }

    /**
     * The agency answers, or answers again.
     *
     * @throws Stale when something became of it since it was read
     * @throws ReturnIsWithdrawn when the board took its request back
     * @throws ReturnOfAnother when somebody else is to answer
     * @throws NotOfThisAgency when the actor doesn't answer for the agency any more
     * @throws ScopingIsOver when the case is decided
     * @throws ReturnIncomplete when something is missing that the answer needs
     * @throws NilReturnSaysMore when a nil return says what only an agency that knows somebody can say
     * @throws NoSuchChild when it names a child whom the request isn't about
     * @throws candour.signing.ConfirmationDiffers when the statement isn't the one that was shown
     */
    @ForMembers
    @WithStepUp
    public ReturnDetails give(@NotNull @Valid GiveReturn command) {
        ScopingReturn one = scopings.get(command.returned());
        scopings.holdOf(one);
        Stale.check(command.version(), one.version());
        String agency = reading.agency(one);
        one.checkAnsweredBy(acting.actor().person(), agency);
        if (!scopings.isToAnswer(acting.actor().person(), one)) {
            throw new NotOfThisAgency(agency);
        }
        if (reading.isOver(one)) {
            throw new ScopingIsOver(one.reference());
        }
        ReturnContent content = command.content().stripped();
        content.check(reading.labels(one));
        ToSign shown = toSign(one, agency, content);
        Signature signature =
                signing.sign("Scoping return", one.id(), shown, new Confirmation(command.statement(), shown.hash()));
        news.fire(one.give(content, signature));
        scopings.flush();
        words.put(WordPlace.RETURN, cases.referral(new CaseId(one.caseFile())), one.id(), one.texts());
        return reading.details(one);
    }

    /** What was asked is part of what is signed: the question can't be another one afterwards. */
    private static ToSign toSign(ScopingReturn one, String agency, ReturnContent content) {
        return ToSign.of(
                ReturnReading.statement(agency),
                Json.createObjectBuilder()
                        .add("document", "Scoping return")
                        .add("reference", one.reference())
                        .add("agency", agency)
                        .add("post", one.post())
                        .add("number", one.nextNumber())
                        .add("question", one.question())
                        .add("said", content.facts())
                        .build());
    }

    /**
     * Who else could answer for the agency of a return: whoever holds a post of it today.
     *
     * @throws NotFound when there is no such return, or none that the actor may know of
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public List<AskableAgency.Answerer> people(ReturnId id) {
        audit.showed("People to ask listed", id.value());
        ScopingReturn one = scopings.get(id);
        return reading.people(new CaseId(one.caseFile()), one.agency()).stream()
                .filter(person -> !one.isNamed(person.name(), person.post()))
                .toList();
    }

    /**
     * Somebody else of the agency is to answer, or to answer anew.
     *
     * @throws Stale when something became of it since it was read
     * @throws PersonNamedAlready when it is the one who is named
     * @throws NotNamedForCase when the case is restricted, and the person reads cases and isn't named
     * @throws ReturnIsWithdrawn when the request was taken back
     * @throws NotOfThisAgency when the person doesn't hold a post of the agency today
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ReturnDetails nameAnother(@NotNull @Valid NameAnother command) {
        ScopingReturn one = undecided(command.returned(), command.version());
        String agency = reading.agency(one);
        return changed(
                one,
                one.name(reading.person(new CaseId(one.caseFile()), command.holder(), one.agency(), agency), agency));
    }

    /**
     * Takes the request back; it stays readable for whoever reads the case.
     *
     * @throws Stale when something became of it since it was read
     * @throws ReturnIsGiven when the agency has answered
     * @throws ReturnIsWithdrawn when it was taken back before
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ReturnDetails withdraw(@NotNull @Valid WithdrawReturn command) {
        ScopingReturn one = undecided(command.returned(), command.version());
        return changed(one, one.withdraw(command.reason(), reading.agency(one), clock.today()));
    }

    /**
     * Reminds whoever is to answer, at once and at most once a day.
     *
     * @throws Stale when something became of it since it was read
     * @throws ReturnIsGiven when the agency has answered
     * @throws ReturnIsWithdrawn when the request was taken back
     * @throws RemindedToday when the person was reminded today already
     */
    @AllowedFor(BUSINESS_MANAGER)
    public ReturnDetails remind(@NotNull @Valid RemindOfReturn command) {
        ScopingReturn one = undecided(command.returned(), command.version());
        return changed(one, one.remind(reading.agency(one), clock.today()));
    }

    private ScopingReturn undecided(ReturnId id, long seen) {
        ScopingReturn one = scopings.get(id);
        Stale.check(seen, one.version());
        if (!scopings.readsCase(acting.actor(), one)) {
            acting.refuse(); // it is theirs to answer, and not theirs to look after
        }
        if (reading.isOver(one)) {
            throw new ScopingIsOver(one.reference());
        }
        return one;
    }

    private ReturnDetails changed(ScopingReturn one, Change change) {
        news.fire(change);
        scopings.flush();
        return reading.details(one);
    }
}
