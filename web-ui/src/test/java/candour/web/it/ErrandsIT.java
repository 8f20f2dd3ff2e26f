package candour.web.it;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.board.ConfirmFactorReset;
import candour.board.FactorResetDetails;
import candour.board.FactorResetService;
import candour.board.RequestFactorReset;
import candour.board.RosterService;
import candour.casefile.CaseId;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.casefile.RequestConsideration;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.SignInAccounts.Account;
import candour.identity.SignInAccounts.Kept;
import candour.identity.SignedIn;
import candour.kernel.Page;
import candour.kernel.Stale;
import candour.meeting.Convene;
import candour.meeting.MeetingService;
import candour.notification.ChooseMail;
import candour.notification.NotificationKind;
import candour.notification.NotificationMail;
import candour.notification.NotificationMailService;
import candour.notification.NotificationService;
import candour.notification.SendAgain;
import candour.notification.UndeliveredMail;
import candour.outbox.MailMayHaveArrived;
import candour.outbox.MailNotFailed;
import candour.outbox.MailState;
import candour.outbox.Outbox;
import candour.overview.OverviewService;
import candour.work.RequestKey;
import candour.work.Work;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done meanwhile isn't mailed, what failed is sent again once, and an alarm goes out whatever was chosen. */
@ExtendWith(ArquillianExtension.class)
@Tag("shell")
class ErrandsIT {
    @Inject
    Work work;

    @Inject
    ReferralService referrals;

    @Inject
    MeetingService meetings;

    @Inject
    RosterService roster;

    @Inject
    FactorResetService resets;

    @Inject
    NotificationService notifications;

    @Inject
    OverviewService overviews;

    @Inject
    NotificationMailService mails;

    @Inject
    PlantedService planted;

    private final SignedIn manager = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);
    private final SignedIn chair = Boards.member(Boards.ASH, Capacity.BOARD_CHAIR);
    private final SignedIn member = Boards.member(Boards.ASH, Capacity.PANEL_MEMBER);
    private final SignedIn administrator = Boards.member(Boards.ASH, Capacity.BOARD_ADMINISTRATOR);

    @BeforeEach
    void open() {
        Boards.open();
    }

    private ReferralDetails received() {
        return work.inBoard(Boards.ASH, manager, () -> referrals.receive(Boards.referral("ASH")));
    }

    private CaseId requested(ReferralDetails referral) {
        ReferralDetails asked = work.inBoard(
                Boards.ASH,
                chair,
                () -> referrals.requestConsideration(new RequestConsideration(
                        new ReferralId(referral.id()),
                        "Please advise.",
                        Optional.of("This board keeps its rules."),
                        referral.version())));
        return new CaseId(asked.caseFile().orElseThrow());
    }

    private String text(String sql, Object... parameters) {
        return work.inBoard(
                Boards.ASH,
                manager,
                () -> planted.run(() -> {
                    var query = planted.em().createNativeQuery(sql);
                    for (int i = 0; i < parameters.length; i++) {
                        query.setParameter(i + 1, parameters[i]);
                    }
                    return String.valueOf(query.getSingleResult());
                }));
    }

    /** The batch of the mails of one kind about the thing. */
    private UUID batch(NotificationKind kind, UUID about) {
        return UUID.fromString(text("""
                select distinct cast(m.batch as text) from app.outgoing_mail m
                  join app.notification n on n.board_id = m.board_id and n.id = m.message_id
                 where n.kind = ?1 and n.about = ?2""", kind.name(), about));
    }

    private String states(UUID batch) {
        return text("select string_agg(state, ' ' order by state) from app.outgoing_mail where batch = ?1", batch);
    }

    private List<NotificationMail> claimed(UUID batch) {
        var letters = new ArrayList<NotificationMail>();
        Optional<Outbox.Claimed<NotificationMail>> next = work.bySystem(Boards.ASH, () -> mails.claim(batch));
        while (next.isPresent()) {
            letters.add(next.get().letter());
            next = work.bySystem(Boards.ASH, () -> mails.claim(batch));
        }
        return letters;
    }

    private void put(UUID batch, MailState state) {
        text("""
                with changed as (update app.outgoing_mail set state = ?1, ended_at = now(), version = version + 1
                 where batch = ?2 returning id) select count(*) from changed""", state.name(), batch);
    }

    private UndeliveredMail failed(UUID batch) {
        UUID id = UUID.fromString(text("select cast(id as text) from app.outgoing_mail where batch = ?1", batch));
        return work.inBoard(Boards.ASH, administrator, () -> mails.get(id));
    }

    private UndeliveredMail again(UndeliveredMail seen) {
        return work.inBoard(Boards.ASH, administrator, () -> mails.sendAgain(new SendAgain(seen.id(), seen.version())));
    }

    @Test
    void what_was_done_before_its_mail_went_out_is_mailed_to_nobody() {
        ReferralDetails referral = received();
        UUID toAsk = batch(NotificationKind.REFERRAL_WAITS, referral.id());

        CaseId opened = requested(referral);

        assertThat(claimed(toAsk)).isEmpty();
        assertThat(states(toAsk)).isEqualTo("WITHDRAWN");
        UUID toConvene = batch(NotificationKind.CASE_WAITS_FOR_MEETING, opened.value());
        var item = new Convene.Item(Optional.of(opened.value()), Optional.empty());
        work.inBoard(
                Boards.ASH,
                manager,
                () -> meetings.convene(new Convene(
                        LocalDate.now(ZoneId.of("Europe/London")).plusDays(3),
                        LocalTime.of(14, 0),
                        "Room 2",
                        Optional.empty(),
                        List.of(item))));
        assertThat(claimed(toConvene)).isEmpty();
    }

    @Test
    void what_still_waits_is_mailed() {
        CaseId opened = requested(received());

        assertThat(claimed(batch(NotificationKind.CASE_WAITS_FOR_MEETING, opened.value())))
                .extracting(mail -> mail.says().kind())
                .contains(NotificationKind.CASE_WAITS_FOR_MEETING);
    }

    @Test
    void a_mail_that_was_given_up_is_sent_again_once_by_the_administrator_and_in_the_record() {
        UUID first = batch(NotificationKind.REFERRAL_WAITS, received().id());
        put(first, MailState.GIVEN_UP);
        UndeliveredMail seen = failed(first);
        var key = new RequestKey(UUID.randomUUID().toString(), "of a test");

        for (int press = 0; press < 2; press++) {
            assertThat(work.onceInBoard(
                                    Boards.ASH,
                                    administrator,
                                    key,
                                    () -> mails.sendAgain(new SendAgain(seen.id(), seen.version())),
                                    id -> mails.get(id))
                            .how())
                    .isEqualTo(MailState.WAITING);
        }

        assertThat(text(
                        "select cast(count(*) as text) from app.audit_entry where what = 'Mail sent again' and about = ?1",
                        seen.id()))
                .isEqualTo("1");
        UUID second = batch(NotificationKind.REFERRAL_WAITS, aboutOf(seen.id()));
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> again(seen)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> again(failed(second))).isInstanceOf(MailNotFailed.class);
        assertThat(claimed(second)).hasSize(1);
        put(second, MailState.UNCERTAIN);
        assertThatThrownBy(() -> again(failed(second))).isInstanceOf(MailMayHaveArrived.class);
    }

    @Test
    void what_waits_is_read_whole_however_much_it_is() {
        for (int i = 0; i <= Page.MOST; i++) {
            received();
        }

        List<ReferralRow> waiting = work.inBoard(Boards.ASH, chair, referrals::waitingForRequest);

        assertThat(waiting).hasSizeGreaterThan(Page.MOST).isSortedAccordingTo(comparing(ReferralRow::receivedAt));
        assertThat(Long.toString(waiting.size()))
                .isEqualTo(
                        text("select cast(count(*) as text) from app.referral where status = ?1", "AWAITING_REQUEST"));
    }

    @Test
    void a_pages_frame_leaves_no_access_and_the_list_behind_it_does() {
        String accesses = "select cast(count(*) as text) from app.access_entry where actor_subject = ?1";
        String subject = member.person().subject();
        String before = text(accesses, subject);

        work.inBoard(Boards.ASH, member, roster::mine);
        work.inBoard(Boards.ASH, member, notifications::unread);
        work.inBoard(Boards.ASH, member, overviews::standing);
        assertThat(text(accesses, subject)).isEqualTo(before);

        work.inBoard(Boards.ASH, member, () -> notifications.notifications(Optional.empty(), 1));
        assertThat(text(accesses, subject)).isNotEqualTo(before);
    }

    private UUID aboutOf(UUID mail) {
        return UUID.fromString(text("""
                select cast(n.about as text) from app.notification n join app.outgoing_mail m
                  on m.board_id = n.board_id and m.message_id = n.id where m.id = ?1""", mail));
    }

    @Test
    void who_can_confirm_a_reset_is_told_and_whoever_it_is_about_gets_an_alarm_whatever_they_chose() {
        Person concerned = member.person();
        UUID line = work.inBoard(Boards.ASH, administrator, roster::roster).stream()
                .filter(entry -> entry.capacity() == Capacity.PANEL_MEMBER
                        && entry.name().equals(Optional.of(Boards.holder(Boards.ASH, Capacity.PANEL_MEMBER))))
                .findFirst()
                .orElseThrow()
                .id();
        var command = new RequestFactorReset(line, "Lost the phone", "Called back");
        choose(false);
        try {
            FactorResetDetails asked = work.inBoard(
                    Boards.ASH, administrator, () -> resets.request(command, new Account(concerned, Kept.HERE)));
            UUID second = batch(NotificationKind.FACTOR_RESET_WAITS, asked.id());
            assertThat(text("""
                    select string_agg(subject, ' ' order by subject) from app.notification where about = ?1""", asked.id()))
                    .isEqualTo(chair.person().subject() + " " + manager.person().subject());
            assertThat(work.inBoard(Boards.ASH, manager, () -> notifications.notifications(Optional.empty(), 1))
                            .items())
                    .first()
                    .satisfies(row -> assertThat(row.kind()).isEqualTo(NotificationKind.FACTOR_RESET_WAITS));

            work.inBoard(
                    Boards.ASH, manager, () -> resets.confirm(new ConfirmFactorReset(asked.id(), asked.version())));
            work.bySystem(Boards.ASH, () -> {
                resets.carriedOut(asked.id()); // no realm is here to do it
                return true;
            });

            assertThat(claimed(second)).isEmpty();
            assertThat(work.inBoard(Boards.ASH, member, () -> notifications.notifications(Optional.empty(), 1))
                            .items())
                    .first()
                    .satisfies(row -> assertThat(row.about()).isEqualTo(asked.id()));
            assertThat(claimed(batch(NotificationKind.FACTOR_RESET_AGREED, asked.id())))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.to()).isEqualTo("holder@example.org"));
        } finally {
            choose(true);
        }
    }

    private void choose(boolean byMail) {
        long seen = work.inBoard(Boards.ASH, member, notifications::choice).version();
        work.inBoard(Boards.ASH, member, () -> notifications.choose(new ChooseMail(byMail, seen)));
    }
}
