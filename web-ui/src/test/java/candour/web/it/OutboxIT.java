package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import candour.board.Appoint;
import candour.board.EndPost;
import candour.board.RosterEntry;
import candour.board.RosterService;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralService;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.kernel.Stale;
import candour.notification.ChooseMail;
import candour.notification.NotificationId;
import candour.notification.NotificationMail;
import candour.notification.NotificationMailService;
import candour.notification.NotificationService;
import candour.outbox.Handover;
import candour.outbox.Outbox;
import candour.outbox.OutboxService;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail goes out once, to whoever may still know, whatever breaks off in between. No mail server is configured here. */
@ExtendWith(ArquillianExtension.class)
@Tag("isolation")
class OutboxIT {
    private static final int AT_ONCE = 8;

    @Inject
    Work work;

    @Inject
    ReferralService referrals;

    @Inject
    RosterService roster;

    @Inject
    NotificationService notifications;

    @Inject
    NotificationMailService mails;

    @Inject
    OutboxService outbox;

    @Inject
    PlantedService planted;

    @Resource
    ManagedThreadFactory threads;

    private final SignedIn manager = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);
    private final SignedIn chair = Boards.member(Boards.ASH, Capacity.BOARD_CHAIR);
    private final SignedIn administrator = Boards.member(Boards.ASH, Capacity.BOARD_ADMINISTRATOR);

    @BeforeEach
    void open() {
        Boards.open();
    }

    /** A referral is received; the batch of the mails that tell of it. */
    private UUID received() {
        ReferralDetails received = work.inBoard(Boards.ASH, manager, () -> referrals.receive(Boards.referral("ASH")));
        return UUID.fromString((String) asked("""
                select distinct cast(m.batch as text) from app.outgoing_mail m
                  join app.notification n on n.board_id = m.board_id and n.id = m.message_id where n.about = ?1""", received.id()));
    }

    private Object asked(String sql, UUID id) {
        return work.inBoard(
                Boards.ASH,
                manager,
                () -> planted.run(() ->
                        planted.em().createNativeQuery(sql).setParameter(1, id).getSingleResult()));
    }

    private String states(UUID batch) {
        return (String)
                asked("select string_agg(state, ' ' order by state) from app.outgoing_mail where batch = ?1", batch);
    }

    private Optional<Outbox.Claimed<NotificationMail>> claim(BoardId board, UUID batch) {
        return work.bySystem(board, () -> mails.claim(batch));
    }

    private void handed(Outbox.Claimed<NotificationMail> mail, Handover how) {
        work.bySystem(Boards.ASH, () -> {
            outbox.handedOver(mail.id(), how);
            return true;
        });
    }

    private Optional<OffsetDateTime> comeBackAt(UUID batch) {
        return work.bySystem(Boards.ASH, () -> outbox.comeBackAt(batch));
    }

    private void claimedLongAgo(UUID batch) {
        work.inBoard(
                Boards.ASH,
                manager,
                () -> planted.run(() -> planted.em()
                        .createNativeQuery(
                                "update app.outgoing_mail set claimed_at = claimed_at - interval '6 minutes' where batch = ?1")
                        .setParameter(1, batch)
                        .executeUpdate()));
    }

    @Test
    void what_was_handed_over_is_never_claimed_again() {
        UUID batch = received();

        var mail = claim(Boards.ASH, batch).orElseThrow();
        handed(mail, Handover.TAKEN);

        assertThat(mail.letter().to()).isEqualTo("holder@example.org");
        assertThat(mail.letter().says().reference().orElseThrow()).startsWith("ASH-");
        assertThat(claim(Boards.ASH, batch)).isEmpty();
        assertThat(comeBackAt(batch)).isEmpty();
        assertThat(states(batch)).isEqualTo("SENT");
    }

    @Test
    void when_the_process_dies_between_sending_and_marking_nobody_sends_it_again() {
        UUID batch = received();
        assertThat(claim(Boards.ASH, batch)).isPresent();

        assertThat(claim(Boards.ASH, batch)).isEmpty();
        assertThat(comeBackAt(batch))
                .hasValueSatisfying(at -> assertThat(at).isAfter(OffsetDateTime.now(ZoneOffset.UTC)));
        claimedLongAgo(batch);
        assertThat(comeBackAt(batch)).isEmpty();

        assertThat(states(batch)).isEqualTo("UNCERTAIN");
        assertThat(claim(Boards.ASH, batch)).isEmpty();
        assertThat(work.inBoard(Boards.ASH, administrator, mails::undelivered))
                .first()
                .satisfies(failed -> assertThat(failed.address()).contains("holder@example.org"));
    }

    @Test
    void when_the_mail_server_asks_to_wait_it_waits_and_goes_out_later() {
        UUID batch = received();

        handed(claim(Boards.ASH, batch).orElseThrow(), Handover.LATER);

        assertThat(claim(Boards.ASH, batch)).isEmpty();
        assertThat(comeBackAt(batch))
                .hasValueSatisfying(at -> assertThat(at).isAfter(OffsetDateTime.now(ZoneOffset.UTC)));
        assertThat(states(batch)).isEqualTo("WAITING");
    }

    @Test
    void of_many_that_claim_at_once_one_gets_the_mail() throws InterruptedException {
        UUID batch = received();
        Queue<UUID> claimed = new ConcurrentLinkedQueue<>();
        var refused = new AtomicInteger();
        var together = new CountDownLatch(1);
        var done = new CountDownLatch(AT_ONCE);
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            running.add(threads.newThread(() -> {
                try {
                    if (together.await(30, TimeUnit.SECONDS)) {
                        claim(Boards.ASH, batch)
                                .ifPresent(mail -> claimed.add(mail.id().value()));
                    }
                } catch (Stale e) {
                    refused.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            }));
        }

        running.forEach(Thread::start);
        together.countDown();

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(claimed).hasSize(1);
        assertThat(refused.get()).isLessThan(AT_ONCE);
    }

    @Test
    void another_board_claims_nothing_of_it() {
        UUID batch = received();

        assertThat(claim(Boards.BEX, batch)).isEmpty();
        assertThat(states(batch)).isEqualTo("WAITING");
    }

    @Test
    void who_left_the_roster_before_it_is_sent_is_sent_nothing() {
        String subject = "second-chair-" + UUID.randomUUID();
        RosterEntry second = work.inBoard(
                Boards.ASH,
                administrator,
                () -> roster.appoint(new Appoint(
                        "Second chair " + subject,
                        Capacity.BOARD_CHAIR,
                        Optional.empty(),
                        Boards.ISSUER,
                        subject,
                        "Second Chair",
                        "second@example.org",
                        LocalDate.of(2026, 1, 1))));
        UUID batch = received();
        LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
        work.inBoard(
                Boards.ASH, administrator, () -> roster.end(new EndPost(second.id(), yesterday, second.version())));

        List<String> addresses = new ArrayList<>();
        claim(Boards.ASH, batch).ifPresent(mail -> addresses.add(mail.letter().to()));
        claim(Boards.ASH, batch).ifPresent(mail -> addresses.add(mail.letter().to()));

        assertThat(addresses).containsExactly("holder@example.org");
        assertThat(states(batch)).isEqualTo("CLAIMED WITHDRAWN");
    }

    @Test
    void who_has_read_it_or_chose_the_page_alone_is_sent_nothing() {
        UUID read = received();
        var newest = work.inBoard(Boards.ASH, chair, () -> notifications.notifications(Optional.empty(), 1))
                .items()
                .get(0);
        work.inBoard(Boards.ASH, chair, () -> notifications.read(new NotificationId(newest.id())));
        assertThat(claim(Boards.ASH, read)).isEmpty();
        assertThat(states(read)).isEqualTo("WITHDRAWN");

        UUID chosen = received();
        choose(false);
        try {
            assertThat(claim(Boards.ASH, chosen)).isEmpty();
            assertThat(states(chosen)).isEqualTo("WITHDRAWN");
        } finally {
            choose(true);
        }
    }

    private void choose(boolean byMail) {
        long seen = work.inBoard(Boards.ASH, chair, notifications::choice).version();
        work.inBoard(Boards.ASH, chair, () -> notifications.choose(new ChooseMail(byMail, seen)));
    }
}
