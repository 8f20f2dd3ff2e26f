package candour.notification;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;
import static candour.notification.NotificationKind.ADVICE_WAITS;
import static candour.notification.NotificationKind.CASE_DECIDED;
import static candour.notification.NotificationKind.CASE_DOCUMENT_REFUSED;
import static candour.notification.NotificationKind.CASE_WAITS_FOR_MEETING;
import static candour.notification.NotificationKind.CASE_WAITS_FOR_SCOPING;
import static candour.notification.NotificationKind.DECISION_WAITS;
import static candour.notification.NotificationKind.FACTOR_RESET_AGREED;
import static candour.notification.NotificationKind.FACTOR_RESET_WAITS;
import static candour.notification.NotificationKind.MEETING_CONVENED;
import static candour.notification.NotificationKind.REFERRAL_DECIDED;
import static candour.notification.NotificationKind.REFERRAL_DOCUMENT_REFUSED;
import static candour.notification.NotificationKind.REFERRAL_ENDED;
import static candour.notification.NotificationKind.REFERRAL_TAKEN_UP;
import static candour.notification.NotificationKind.REFERRAL_WAITS;
import static candour.notification.NotificationKind.SCOPING_ASKED;
import static candour.notification.NotificationKind.SCOPING_CONCERN;
import static candour.notification.NotificationKind.SCOPING_GIVEN;
import static candour.notification.NotificationKind.SCOPING_OVERDUE;
import static candour.notification.NotificationKind.SCOPING_REMINDER;

import candour.board.FactorResetConfirmed;
import candour.board.FactorResetRequested;
import candour.board.FactorResetService;
import candour.board.Posts;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.CaseOpened;
import candour.casefile.ReferralEnded;
import candour.casefile.ReferralId;
import candour.casefile.ReferralReceived;
import candour.casefile.ReferralService;
import candour.document.DocumentFoundInfected;
import candour.guidance.CaseStep;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.Person;
import candour.kernel.BusinessClock;
import candour.meeting.CaseTabled;
import candour.meeting.MeetingConvened;
import candour.outbox.Outbox;
import candour.scoping.PersonNamed;
import candour.scoping.ReturnGiven;
import candour.scoping.ReturnReminded;
import candour.scoping.ReturnRequested;
import candour.scoping.ScopingClosed;
import candour.scoping.ScopingService;
import candour.terms.Seat;
import candour.terms.StandingTerms;
import candour.threshold.AdviceSigned;
import candour.threshold.DecisionMade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is told of which news, written in the transaction of the change itself. Nobody is told of what they did themselves,
 * nobody twice of one change, and nobody of a case or a referral that they may not know of.
 */
@ApplicationScoped
class Announcements {
    @Inject
    Notifications notifications;

    @Inject
    Outbox outbox;

    @Inject
    Posts posts;

    @Inject
    StandingTerms terms;

    @Inject
    CaseFiles cases;

    @Inject
    ReferralService referrals;

    @Inject
    ScopingService scoping;

    @Inject
    FactorResetService resets;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /** The Board Chair can now ask the panel. */
    void received(@Observes ReferralReceived news) {
        new Round()
                .tell(posts.holding(Set.of(BOARD_CHAIR)), REFERRAL_WAITS, news.about())
                .end();
    }

    /** Nothing waits for the Board Chair any more; whoever sent the referral in has an answer. */
    void ended(@Observes ReferralEnded news) {
        new Round()
                .tell(Set.of(referrals.sender(new ReferralId(news.about()))), REFERRAL_ENDED, news.about())
                .tell(posts.holding(Set.of(BOARD_CHAIR, BUSINESS_MANAGER)), REFERRAL_ENDED, news.about())
                .end();
    }

    /** A meeting is to be convened or agencies are to be asked; whoever sent the referral in has an answer. */
    void opened(@Observes CaseOpened news) {
        boolean scopes = cases.next(new CaseId(news.about())).equals(Optional.of(CaseStep.SCOPING));
        var round = new Round()
                .tell(
                        posts.holding(Set.of(BUSINESS_MANAGER, PANEL_CHAIR)),
                        scopes ? CASE_WAITS_FOR_SCOPING : CASE_WAITS_FOR_MEETING,
                        news.about());
        tellSender(round, news.about(), REFERRAL_TAKEN_UP);
        round.end();
    }

    /** Whoever sits on the panel, as holder or as deputy, under the Terms of Reference of the meeting's day. */
    void convened(@Observes MeetingConvened news) {
        List<Seat> seats = terms.inForceOn(news.heldOn()).orElseThrow().seats();
        Set<UUID> seated = seats.stream().map(Seat::post).collect(Collectors.toSet());
        Set<String> deputies =
                seats.stream().flatMap(seat -> seat.deputy().stream()).collect(Collectors.toSet());
        new Round()
                .tell(posts.holding(seated, deputies), MEETING_CONVENED, news.about())
                .tell(posts.holding(Set.of(BUSINESS_MANAGER)), MEETING_CONVENED, news.about())
                .end();
    }

    /** Where the rules have scoping as a step, the panel meets once it is closed. */
    void scoped(@Observes ScopingClosed news) {
        if (cases.edition(new CaseId(news.about())).steps().contains(CaseStep.SCOPING)) {
            new Round()
                    .tell(posts.holding(Set.of(BUSINESS_MANAGER, PANEL_CHAIR)), CASE_WAITS_FOR_MEETING, news.about())
                    .end();
        }
    }

    /** The panel's advice is to be written and signed, where the rules ask for it. */
    void tabled(@Observes CaseTabled news) {
        if (!cases.edition(new CaseId(news.about())).steps().contains(CaseStep.ADVICE)) {
            return;
        }
        new Round()
                .tell(posts.holding(Set.of(PANEL_CHAIR)), ADVICE_WAITS, news.about())
                .end();
    }

    /** The Board Chair can now decide. */
    void advised(@Observes AdviceSigned news) {
        new Round()
                .tell(posts.holding(Set.of(BOARD_CHAIR)), DECISION_WAITS, news.about())
                .end();
    }

    /** Whoever worked on the case knows how it ended; whoever sent the referral in knows that it did. */
    void decided(@Observes DecisionMade news) {
        var round = new Round()
                .tell(posts.holding(Set.of(BUSINESS_MANAGER, PANEL_CHAIR, PANEL_MEMBER)), CASE_DECIDED, news.about());
        tellSender(round, news.about(), REFERRAL_DECIDED);
        round.end();
    }

    /** Whoever sent it, and whoever keeps the board's documents. */
    void infected(@Observes DocumentFoundInfected news) {
        NotificationKind kind = news.place().ofReferral() ? REFERRAL_DOCUMENT_REFUSED : CASE_DOCUMENT_REFUSED;
        new Round()
                .tell(Set.of(news.sentBy()), kind, news.place().about())
                .tell(
                        posts.holding(Set.of(BUSINESS_MANAGER)),
                        kind,
                        news.place().about())
                .end();
    }

    /** Whoever was named is to answer for the agency. */
    void scopingAsked(@Observes ReturnRequested news) {
        new Round().tell(Set.of(news.person()), SCOPING_ASKED, news.about()).end();
    }

    /** Somebody else was named. */
    void scopingNamed(@Observes PersonNamed news) {
        new Round().tell(Set.of(news.person()), SCOPING_ASKED, news.about()).end();
    }

    /** Whoever is silent is reminded; whoever chases learns that it is overdue. */
    void scopingReminded(@Observes ReturnReminded news) {
        var round = new Round().tell(Set.of(news.person()), SCOPING_REMINDER, news.about());
        if (news.overdue()) {
            round.tell(posts.holding(Set.of(BUSINESS_MANAGER)), SCOPING_OVERDUE, news.caseFile());
        }
        round.end();
    }

    /** What can't wait for the meeting goes to everybody who can do something about it. */
    void scopingGiven(@Observes ReturnGiven news) {
        var round = new Round();
        if (news.concern()) {
            round.tell(
                    posts.holding(Set.of(BUSINESS_MANAGER, PANEL_CHAIR, BOARD_CHAIR)),
                    SCOPING_CONCERN,
                    news.caseFile());
        } else {
            round.tell(posts.holding(Set.of(BUSINESS_MANAGER)), SCOPING_GIVEN, news.caseFile());
        }
        round.end();
    }

    /** Somebody else is to confirm it. */
    void asked(@Observes FactorResetRequested news) {
        Set<Person> second = posts.holdingInPerson(FactorResetService.SECOND_PEOPLE).stream()
                .filter(person -> resets.waitsFor(news.about(), person))
                .collect(Collectors.toSet());
        new Round().tell(second, FACTOR_RESET_WAITS, news.about()).end();
    }

    /** Whoever it is about learns of it before it is carried out: it may not have been them who asked. */
    void agreed(@Observes FactorResetConfirmed news) {
        new Round()
                .tell(Set.of(resets.whose(news.about())), FACTOR_RESET_AGREED, news.about())
                .end();
    }

    private void tellSender(Round round, UUID caseFile, NotificationKind kind) {
        cases.belongingTo(caseFile)
                .forEach(referral -> round.tell(Set.of(referrals.sender(new ReferralId(referral))), kind, referral));
    }

    /** Whoever is on no roster now is told for when they come back; what they then may know is asked again. */
    private boolean isKeptFrom(Person person, NotificationKind kind, UUID about) {
        if (kind == SCOPING_ASKED || kind == SCOPING_REMINDER) {
            return !scoping.isFor(about, person);
        }
        return kind.isOfCase()
                && posts.find(person)
                        .filter(membership -> !notifications.knows(Actor.asToday(person, membership), about))
                        .isPresent();
    }

    /** All who are told of one change. */
    private final class Round {
        private final Set<Person> told = new HashSet<>(Set.of(acting.actor().person()));
        private final List<UUID> messages = new ArrayList<>();

        Round tell(Set<Person> people, NotificationKind kind, UUID about) {
            for (Person person : people) {
                if (told.add(person) && !isKeptFrom(person, kind, about)) {
                    var notification = new Notification(person, kind, about, clock.today(), clock.recordedAt());
                    notifications.add(notification);
                    messages.add(notification.id());
                }
            }
            return this;
        }

        void end() {
            outbox.leave(messages);
        }
    }
}
