package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import candour.deploy.TestStand;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves the product by mail, held against the stand's mail server. */
@Tag("shell")
class MailHttpTest {
    private static final String FRANCES = People.named("frances.dell").email();
    private static final String MAEVE = People.named("maeve.linden").email();
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @AfterEach
    void open_again() {
        CaughtMails.open();
    }

    private static Answer received(String mark) {
        return AshCase.ok(AshCase.MANAGER.post("boards/ash/referrals", Sample.referral(mark)));
    }

    private static List<String> headers(JsonObject mail) {
        return mail.getJsonArray("headers").getValuesAs(JsonString::getString);
    }

    @Test
    void the_board_chair_gets_one_plain_mail_with_the_reference_and_a_link_and_nothing_of_the_case() {
        String mark = "CANARY-" + UUID.randomUUID();

        Answer referral = received(mark);

        JsonObject mail = CaughtMails.awaited(FRANCES, referral.id());
        String reference = referral.json().getString("reference");
        assertThat(mail.getString("subject"))
                .isEqualTo("Ashmere Safeguarding Children Board: Referral " + reference + " waits for your request");
        assertThat(mail.getString("from")).contains("Ashmere Safeguarding Children Board", "candour@stand.example");
        assertThat(LINK.matcher(mail.getString("text")).results().map(link -> link.group()))
                .containsExactly(TestStand.current().webUi() + "/b/ash/referrals/" + referral.id());
        assertThat(headers(mail))
                .anyMatch(header -> header.startsWith("Content-Type: text/plain"))
                .anyMatch(header -> header.startsWith("Date: "))
                .anyMatch(header -> header.startsWith("Message-ID: <"))
                .contains("Auto-Submitted: auto-generated");
        CaughtMails.untilNothingWaits("ash");
        assertThat(CaughtMails.about(referral.id())).hasSize(1);
        assertThat(CaughtMails.all().toString()).doesNotContain("CANARY", "Grounds", "Name ");
    }

    @Test
    void a_canary_in_a_mail_would_be_seen() {
        String mark = "CANARY-" + UUID.randomUUID();
        Answer referral = received(mark);
        CaughtMails.awaited(FRANCES, referral.id());

        assertThat(CaughtMails.all().toString()).contains(referral.id());
    }

    @Test
    void while_the_mail_server_is_away_nothing_is_lost_and_afterwards_nothing_comes_twice() {
        CaughtMails.untilNothingWaits("ash");
        CaughtMails.shut();

        Answer referral = received("while away");

        String waiting = """
                select count(*) from app.outgoing_mail m join app.notification n on n.id = m.message_id
                 where n.about = ?::uuid and m.state = 'WAITING' and m.attempts > 1""";
        assertThat(Records.within(Duration.ofSeconds(60), () -> Records.count(waiting, referral.id()) == 1))
                .as("it was tried, and tried again")
                .isTrue();
        assertThat(CaughtMails.about(referral.id())).isEmpty();

        CaughtMails.open();

        CaughtMails.awaited(FRANCES, referral.id());
        CaughtMails.untilNothingWaits("ash");
        assertThat(CaughtMails.about(referral.id())).hasSize(1);
        assertThat(Records.text("""
                        select m.state from app.outgoing_mail m join app.notification n on n.id = m.message_id
                         where n.about = ?::uuid""", referral.id())).isEqualTo("SENT");
    }

    @Test
    void a_message_keeps_its_id_through_all_attempts() {
        Answer referral = received("of an id");

        JsonObject mail = CaughtMails.awaited(FRANCES, referral.id());

        String id = Records.text("""
                select m.id::text from app.outgoing_mail m join app.notification n on n.id = m.message_id
                 where n.about = ?::uuid""", referral.id());
        assertThat(headers(mail)).contains("Message-ID: <" + id + "@localhost>");
    }

    @Test
    void who_chose_the_page_alone_gets_no_mail_and_sees_it_there() {
        Answer choice = AshCase.ok(AshCase.CHAIR.get("boards/ash/notifications/choice"));
        Answer off = AshCase.ok(AshCase.changed(
                AshCase.CHAIR, "boards/ash/notifications/choice", choice.version(), "{\"byMail\": false}"));
        try {
            Answer referral = received("page alone");

            CaughtMails.untilNothingWaits("ash");
            assertThat(CaughtMails.about(referral.id())).isEmpty();
            assertThat(AshCase.CHAIR
                            .get("boards/ash/notifications")
                            .items()
                            .get(0)
                            .getString("about"))
                    .isEqualTo(referral.id());
        } finally {
            AshCase.ok(AshCase.changed(
                    AshCase.CHAIR, "boards/ash/notifications/choice", off.version(), "{\"byMail\": true}"));
        }
    }

    @Test
    void whoever_works_on_a_case_is_told_at_each_turn_and_never_of_their_own_deed() {
        var opened = AshCase.requested();
        CaughtMails.awaited(MAEVE, opened.id());
        String meeting = opened.convenedToday().id();
        for (String member : List.of("maeve.linden", "ruth.okell", "dana.pryce")) {
            CaughtMails.awaited(People.named(member).email(), meeting);
        }

        opened.advised("REVIEW");
        JsonObject toDecide = CaughtMails.awaited(FRANCES, opened.id());
        assertThat(toDecide.getString("subject")).contains(opened.reference() + " waits for your decision");
        AshCase.ok(opened.decide(AshCase.CHAIR, "REVIEW", "I agree with the panel for the reasons that it gives me."));

        CaughtMails.awaited(People.named("gwen.hollis").email(), opened.id());
        CaughtMails.untilNothingWaits("ash");
        assertThat(CaughtMails.to(People.named("gwen.hollis").email(), meeting)).isEmpty();
        assertThat(CaughtMails.to(FRANCES, opened.id())).hasSize(1);
        assertThat(CaughtMails.about(opened.id()))
                .extracting(mail -> mail.getString("text"))
                .noneMatch(text -> text.contains("I agree with the panel"));
    }

    @Test
    void the_page_of_caught_mail_shows_text_as_text_to_its_own_address_alone() {
        var there = CaughtMails.send(HttpRequest.newBuilder(CaughtMails.page()));
        var elsewhere =
                CaughtMails.send(HttpRequest.newBuilder(CaughtMails.page().resolve("/shut"))
                        .header("Origin", "https://elsewhere.example")
                        .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(there.statusCode()).isEqualTo(200);
        assertThat(there.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(there.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(there.body()).contains("The mail server is running");
    }
}
