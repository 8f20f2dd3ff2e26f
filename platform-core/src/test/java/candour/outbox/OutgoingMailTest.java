package candour.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 3, 14, 2, 0, 0, ZoneOffset.UTC);

    private final OutgoingMail mail = new OutgoingMail(UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void what_is_left_is_due_at_once() {
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextLook()).isEqualTo(NOW);
    }

    @Test
    void what_the_mail_server_took_is_sent_and_nothing_more_can_be_done_with_it() {
        mail.claim(NOW);
        mail.sent(NOW);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThatThrownBy(() -> mail.claim(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> mail.postponed(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_claims_what_somebody_has_claimed() {
        mail.claim(NOW);

        assertThatThrownBy(() -> mail.claim(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_is_sent_that_was_not_claimed() {
        assertThatThrownBy(() -> mail.sent(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> mail.refused(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_claim_that_was_left_behind_is_seen_after_five_minutes_and_not_before() {
        mail.claim(NOW);

        assertThat(mail.isLeftBehind(NOW.plusMinutes(5))).isFalse();
        assertThat(mail.isLeftBehind(NOW.plusMinutes(5).plusSeconds(1))).isTrue();
        assertThat(mail.isLeftBehind(mail.nextLook())).isTrue();
    }

    @Test
    void what_may_have_arrived_is_never_claimed_again() {
        mail.claim(NOW);

        assertThat(mail.doubted(NOW).how()).isEqualTo(MailState.UNCERTAIN);
        assertThatThrownBy(() -> mail.claim(NOW.plusDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_waits_longer_after_each_failure_and_never_longer_than_an_hour() {
        OffsetDateTime at = NOW;
        Duration before = Duration.ZERO;
        for (int i = 0; i < OutgoingMail.DELAYS.size(); i++) {
            assertThat(mail.postponed(at)).isEmpty();
            Duration waits = Duration.between(at, mail.nextLook());
            assertThat(waits).isGreaterThan(before).isLessThanOrEqualTo(Duration.ofHours(1));
            before = waits;
            at = mail.nextLook();
        }

        assertThat(mail.postponed(at)).isEmpty();
        assertThat(Duration.between(at, mail.nextLook())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_mail_server_that_asks_to_wait_counts_as_one_attempt() {
        mail.claim(NOW);

        assertThat(mail.postponed(NOW)).isEmpty();

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(Duration.between(NOW, mail.nextLook())).isEqualTo(OutgoingMail.DELAYS.get(0));
    }

    @Test
    void what_was_given_up_or_refused_is_tried_anew_for_another_three_days_under_its_own_id() {
        MailId id = mail.id();
        UUID batch = UUID.randomUUID();
        OffsetDateTime later = NOW.plusDays(5);
        assertThat(mail.postponed(later)).isPresent();

        MailLeftAgain again = mail.leaveAgain(batch, later);

        assertThat(again.before()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.id()).isEqualTo(id);
        assertThat(mail.batch()).isEqualTo(batch);
        assertThat(mail.nextLook()).isEqualTo(later);
        assertThat(mail.postponed(later.plusDays(3))).isEmpty();
        mail.claim(later.plusDays(3));
        mail.refused(later.plusDays(3));
        assertThat(mail.leaveAgain(batch, later.plusDays(4)).before()).isEqualTo(MailState.REFUSED);
        assertThat(mail.nextLook()).isEqualTo(later.plusDays(4));
    }

    @Test
    void what_may_have_arrived_or_did_not_fail_is_not_sent_again() {
        assertThatThrownBy(() -> mail.leaveAgain(UUID.randomUUID(), NOW)).isInstanceOf(MailNotFailed.class);
        mail.claim(NOW);
        assertThatThrownBy(() -> mail.leaveAgain(UUID.randomUUID(), NOW)).isInstanceOf(MailNotFailed.class);
        mail.doubted(NOW);
        assertThatThrownBy(() -> mail.leaveAgain(UUID.randomUUID(), NOW)).isInstanceOf(MailMayHaveArrived.class);
        assertThat(mail.state()).isEqualTo(MailState.UNCERTAIN);
    }

    @Test
    void after_three_days_it_is_given_up_and_that_is_news() {
        assertThat(mail.postponed(NOW.plusDays(3))).isEmpty();

        Optional<MailFailed> news = mail.postponed(NOW.plusDays(3).plusSeconds(1));

        assertThat(news).map(MailFailed::how).contains(MailState.GIVEN_UP);
        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThatThrownBy(() -> mail.claim(NOW.plusDays(4))).isInstanceOf(IllegalStateException.class);
    }
}
