package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.guidance.CaseStep;
import candour.guidance.Edition;
import candour.guidance.Editions;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.Person;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.Ids;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.kernel.Stale;
import candour.search.SearchWords;
import candour.search.WordPlace;
import candour.tenancy.Vault;
import candour.terms.NoTermsInForce;
import candour.terms.StandingTerms;
import candour.terms.TermsOfReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Everything that can be done with referrals. */
@ApplicationScoped
@Transactional
public class ReferralService {
    @Inject
    Referrals referrals;

    @Inject
    Agencies agencies;

    @Inject
    CaseFiles cases;

    @Inject
    StandingTerms terms;

    @Inject
    Editions editions;

    @Inject
    Clocks clocks;

    @Inject
    Restricting restricting;

    @Inject
    SearchWords words;

    @Inject
    Vault vault;

    @Inject
    @Any
    Instance<FinalAnswers> answers;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * Takes a referral in and gives it the board's next reference.
     *
     * @throws AwareBeforeIncident when the dates contradict each other
     * @throws DateInTheFuture when a date is after today
     * @throws ReferringAgencyMissing when an agency refers without being named
     * @throws CdopFactorMissing when the child death overview panel refers without saying what was a factor
     * @throws OtherBoardMissing when another board refers without being named
     * @throws SourceDiffers when it brings what only another source says of itself
     * @throws OnlySiblings when it is about nobody but siblings
     * @throws SubjectUnclear when what is said of somebody doesn't fit what they are said to be
     * @throws AgeDiffers when somebody is younger or older than what they are said to be
     * @throws candour.board.UnknownAgency when an agency isn't in the catalogue
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER, PANEL_MEMBER, PANEL_CHAIR, BOARD_CHAIR})
    public ReferralDetails receive(@NotNull @Valid ReceiveReferral command) {
        return details(take(command));
    }

    /** One of several that come in together; by the rules of {@link #receive}. */
    @WithinUseCase
    public ReferralReceived receiveOne(@NotNull @Valid ReceiveReferral command) {
        return take(command).received();
    }

    private Referral take(ReceiveReferral command) {
        agencies.require(command.agencies());
        agencies.require(command.referringAgency().stream().toList());
        var today = clock.today();
        var referral = new Referral(
                new ReferralId(Ids.next()),
                referrals.nextReference(today),
                command,
                acting.actor().person(),
                today,
                clock.recordedAt());
        command.children().forEach(child -> referral.name(child, vault));
        referrals.add(referral);
        words.put(WordPlace.REFERRAL, referral.id(), referral.id(), referral.texts());
        news.fire(referral.received());
        return referral;
    }

    /**
     * The referrals that the actor may know of, newest first.
     *
     * @param limit 1 to {@value Page#MOST}
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public Page<ReferralRow> referrals(Optional<ReferralId> after, int limit) {
        Page<ReferralRow> page = referrals.visibleTo(acting.actor(), after, Math.max(1, Math.min(limit, Page.MOST)));
        audit.showed(
                "Referrals listed", page.items().stream().map(ReferralRow::id).toList());
        return page;
    }

    /** What waits for this actor to ask the panel, oldest first: a Board Chair's work, nobody else's. */
    @ForMembers
    public List<ReferralRow> waitingForRequest() {
        List<ReferralRow> waiting = toAskAbout();
        audit.showed(
                "Waiting work listed", waiting.stream().map(ReferralRow::id).toList());
        return waiting;
    }

    /** How many wait for this actor to ask the panel. */
    @WithinUseCase
    public int countWaiting() {
        return toAskAbout().size();
    }

    private List<ReferralRow> toAskAbout() {
        var actor = acting.actor();
        boolean asks = actor.is(BOARD_CHAIR)
                && rulesAhead().filter(rules -> !rules.opensByRequest()).isEmpty();
        return asks ? referrals.waiting(actor) : List.of();
    }

    /** @throws NotFound when there is none, or none that the actor may know of */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER, REFERRER})
    public ReferralDetails get(ReferralId id) {
        var referral = referrals.get(id);
        audit.showed("Referral opened", id.value());
        return details(referral);
    }

    /** Who the children are. One deliberate act, recorded with the actor's name. */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public ReferralIdentities showIdentities(ReferralId id) {
        audit.showed("Identities shown", id.value());
        return identities(id);
    }

    /** Who the children are, for whoever shows them in another way; says so in the audit themselves. */
    @WithinUseCase
    public ReferralIdentities identities(ReferralId id) {
        return new ReferralIdentities(referrals.get(id).subjects().stream()
                .map(child -> child.open(vault))
                .toList());
    }

    /**
     * The Board Chair asks the panel to consider the referral. That opens the case, under the guidance edition and the
     * Terms of Reference of this day; only then can the panel table it.
     *
     * @throws Stale when somebody changed the referral since the Chair read it
     * @throws ConsiderationAlreadyRequested when the Chair has asked before
     * @throws ReferralOver when it ended otherwise
     * @throws NoTermsInForce when the board has no Terms of Reference today
     * @throws EditionEnded when the board's guidance has ended and no reason is given
     * @throws NotOpenedByRequest when under the board's guidance a case isn't opened by the Chair
     */
    @AllowedFor(BOARD_CHAIR)
    public ReferralDetails requestConsideration(@NotNull @Valid RequestConsideration command) {
        var referral = referrals.get(command.referral());
        Stale.check(command.version(), referral.version());
        LocalDate today = clock.today();
        news.fire(referral.request(command.text(), acting.actor().nameInFull(), today));
        news.fire(open(referral, command, today));
        words.put(WordPlace.REQUEST, referral.id(), referral.id(), List.of(command.text()));
        referrals.flush();
        return details(referral);
    }

    /**
     * The authority's notification went out. Where the board's rules say that it opens a rapid review, the case opens under
     * the guidance edition and the Terms of Reference of this day; elsewhere, and once a case is open, nothing follows.
     *
     * @throws EditionEnded when the board's guidance has ended and no reason is given
     * @throws ReferralOver when the referral ended otherwise
     */
    @WithinUseCase
    public void openByNotification(ReferralId id, LocalDate sentOn, Optional<String> why) {
        Referral referral = referrals.get(id);
        LocalDate today = clock.today();
        Optional<TermsOfReference> inForce = terms.inForceOn(today);
        Optional<Edition> edition = inForce.map(follows -> editions.get(follows.edition()));
        boolean opens = edition.filter(rules -> rules.steps().get(0) == CaseStep.NOTIFICATION)
                .isPresent();
        if (!opens || cases.findByReferral(referral.id()).isPresent()) {
            return;
        }
        news.fire(referral.openRapidReview(sentOn));
        var opened = CaseFile.notified(
                referral.id(),
                referral.reference(),
                sentOn,
                edition.orElseThrow(),
                inForce.orElseThrow(),
                why,
                today,
                clock.recordedAt());
        cases.add(opened);
        news.fire(opened.opened(inForce.orElseThrow().number()));
        referrals.flush();
    }

    /** @throws RapidReviewIsOpen when the notification of the referral opened a rapid review */
    @WithinUseCase
    public void requireNoRapidReview(ReferralId id) {
        referrals.get(id).requireNoRapidReview();
    }

    private CaseOpened open(Referral referral, RequestConsideration command, LocalDate today) {
        var inForce = terms.inForceOn(today).orElseThrow(() -> new NoTermsInForce(today));
        var edition = editions.get(inForce.edition());
        var opened = new CaseFile(
                referral.id(),
                referral.reference(),
                referral.receivedOn(),
                edition,
                inForce,
                command.whyThisEdition(),
                today,
                clock.recordedAt());
        cases.add(opened);
        return opened.opened(inForce.number());
    }

    private Optional<RulesAhead> rulesAhead() {
        LocalDate today = clock.today();
        return terms.inForceOn(today)
                .map(inForce -> editions.get(inForce.edition()))
                .map(edition ->
                        new RulesAhead(edition.code(), edition.title(), edition.steps(), edition.endedBy(today)));
    }

    /** What came in, for the case that it opened. */
    @WithinUseCase
    public ReferralDetails details(ReferralId id) {
        return details(referrals.get(id));
    }

    /** Who sent the referral in. */
    @WithinUseCase
    public Person sender(ReferralId id) {
        return referrals.get(id).sentBy();
    }

    /** As the actor may read it. */
    private ReferralDetails details(Referral referral) {
        var byId = agencies.byId();
        Optional<CaseId> caseFile = cases.findByReferral(referral.id()).map(found -> new CaseId(found.id()));
        var details = referral.details(
                referral.referringAgency().map(byId::get).map(AgencyDetails::name),
                referral.agencies().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .map(AgencyDetails::name)
                        .sorted()
                        .toList(),
                this::rulesAhead,
                caseFile.map(CaseId::value),
                clocks.of(referral.id()),
                restricting.to(referral.id()),
                caseFile.flatMap(id -> answers.stream()
                        .flatMap(feature -> feature.to(id).stream())
                        .findFirst()),
                referral.wasSentBy(acting.actor().person()));
        return Visibility.readsCases(acting.actor()) ? details : details.forSender(referral.asSent(vault));
    }
}
