package candour.deploy.journey;

import static candour.deploy.StubbornMailServer.Silent.AFTER_THE_TEXT;
import static candour.deploy.StubbornMailServer.Silent.AT_ONCE;
import static candour.deploy.StubbornMailServer.Silent.BEFORE_THE_TEXT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.Certified;
import candour.deploy.StubbornMailServer;
import candour.deploy.StubbornMailServer.Silent;
import candour.deploy.http.AshCase;
import candour.deploy.http.AtNode;
import candour.deploy.http.AtNode.Told;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was acknowledged survives, and what was sent isn't sent twice, whoever is killed or falls silent in between. */
@Tag("shell")
@ExtendWith(Chromium.class)
class HarmJourney {
    private static final Pattern SAVED_AT = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static final Duration QUICK = Duration.ofSeconds(15);
    private static final int BACKLOG = 14;

    private static String toWrite = "";
    private static String toSign = "";
    private static @Nullable Aside started;

    private final Browser browser;
    private final Aside aside = Objects.requireNonNull(started);

    HarmJourney(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        toWrite = new PanelMet().madeCase();
        toSign = AshCase.readyToSign();
        started = new Aside();
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    private static Told ok(Told told) {
        assertThat(told.status()).as(told.body()).isIn(200, 201);
        return told;
    }

    /** A referral, the mail about which meets the mail server's silence: its id. */
    private String received(Silent where) {
        int before = aside.mail.silences().size();
        aside.mail.plan(where);
        String id = ok(aside.calls.make(aside.calls.receiving("of harm"))).id();
        Aside.until("the mail server stands silent", () -> aside.mail.silences().size() > before);
        return id;
    }

    @Test
    void a_killed_node_has_done_all_that_it_said_and_half_of_nothing() throws SQLException {
        String hangs = received(BEFORE_THE_TEXT);
        AtNode.Repeatable acknowledged = aside.calls.receiving("of harm");
        aside.mail.plan(AFTER_THE_TEXT);
        String told = ok(aside.calls.make(acknowledged)).id();
        Aside.until("its mail is being sent", () -> !aside.mail.about(told).isEmpty());
        AtNode.Repeatable signing = aside.calls.signing(toSign);
        String advice = "/b/ash/cases/" + toWrite + "/advice";
        try (var gwen = Visit.wideAt(browser, aside.address);
                Connection operator = aside.database.connect()) {
            gwen.signIn("gwen.hollis", advice);
            Locator facts = gwen.page().locator("#advice-facts textarea");
            operator.setAutoCommit(false);
            operator.createStatement().execute("lock table app.signature in share mode");
            CompletableFuture<Told> half = aside.calls.begin(signing);
            Aside.until("the signature waits to be written", this::isSigning);
            facts.click();
            gwen.page().keyboard().type("Child 1 was hurt.");
            assertThat(gwen.page().locator(".savestate .said"))
                    .containsText(SAVED_AT, new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));

            aside.node.kill();

            operator.rollback();
            assertThat(half.join().status()).isZero();
            assertThat(signatures()).isZero();
            aside.minutesLater();
            aside.node.start();

            assertThat(ok(aside.calls.make(acknowledged)).id()).isEqualTo(told);
            String signed = ok(aside.calls.make(signing)).body();
            assertThat(ok(aside.calls.make(signing)).body()).isEqualTo(signed);
            assertThat(signatures()).isOne();
            gwen.page().navigate(advice);
            gwen.arrived();
            assertThat(facts).hasValue("Child 1 was hurt.");
        }
        Aside.until(
                "nobody knows of the mails",
                () -> aside.mails(hangs).equals("UNCERTAIN 1")
                        && aside.mails(told).equals("UNCERTAIN 1"));
        assertThat(aside.mail.about(hangs)).isEmpty();
        assertThat(aside.mail.about(told)).hasSize(1);
        assertThat(ok(aside.calls.get("arlo.beck", "boards/ash/undelivered-mail"))
                        .body())
                .contains("UNCERTAIN");
        assertThat(aside.database.verifiedAudit("ash")).contains("holds");
    }

    private boolean isSigning() {
        return !aside.database
                .text(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = 'candour_app'")
                .equals("0");
    }

    private long signatures() {
        return Long.parseLong(aside.database.text("""
                select count(*) from app.signature s join app.advice a on a.board_id = s.board_id and a.signature_id = s.id
                 where a.case_id = ?::uuid""", toSign));
    }

    @Test
    void a_killed_database_has_kept_what_was_acknowledged_and_the_node_goes_on_by_itself() {
        AtNode.Repeatable acknowledged = aside.calls.receiving("before the database was killed");
        String told = ok(aside.calls.make(acknowledged)).id();

        aside.database.kill();

        AtNode.Repeatable refused = aside.calls.receiving("while the database was away");
        Told away = aside.calls.make(refused);
        assertThat(away.status()).as(away.body()).isEqualTo(503);
        assertThat(away.body()).contains("urn:candour:problem:Unavailable");
        aside.database.start();
        Aside.until("the node goes on", () -> aside.calls.make(acknowledged).status() < 300);
        assertThat(ok(aside.calls.make(acknowledged)).id()).isEqualTo(told);
        assertThat(aside.database.text("select count(*) from app.referral where id = ?::uuid", told))
                .isEqualTo("1");
        ok(aside.calls.make(refused));
        assertThat(aside.database.verifiedAudit("ash")).contains("holds");
        assertThat(aside.mail.about(told)).hasSizeLessThan(2);
    }

    @Test
    void a_mail_server_that_falls_silent_keeps_nobody_waiting_and_gets_nothing_twice() {
        String atOnce = received(AT_ONCE);
        String before = received(BEFORE_THE_TEXT);
        String after = received(AFTER_THE_TEXT);

        Instant asked = Instant.now();
        IntStream.range(0, 20).forEach(i -> ok(aside.calls.get("gwen.hollis", "boards/ash/cases")));
        assertThat(Duration.between(asked, Instant.now())).isLessThan(QUICK);
        assertThat(List.of(aside.mails(atOnce), aside.mails(before), aside.mails(after)))
                .containsExactly("WAITING 0", "CLAIMED 1", "CLAIMED 1");

        Aside.until(
                "each is at its end",
                () -> aside.mails(atOnce).startsWith("SENT")
                        && aside.mails(before).startsWith("SENT")
                        && aside.mails(after).equals("UNCERTAIN 1"));
        assertThat(aside.mail.about(atOnce)).hasSize(1);
        assertThat(aside.mail.about(before)).hasSize(1);
        assertThat(aside.mail.about(after)).hasSize(1);
    }

    @Test
    void mail_goes_over_an_encrypted_connection_to_the_right_server_by_who_has_the_password() {
        aside.mail.shows(Certified.as("ip:127.0.0.1")); // as good as the other, made by somebody else
        AtNode.Repeatable call = aside.calls.receiving("of certificates");
        String id = ok(aside.calls.make(call)).id();
        Aside.until("a foreign certificate is refused", () -> aside.mails(id).equals("WAITING 1"));

        aside.mail.shows(aside.certificate);
        aside.mail.encrypts(false);
        aside.due();
        Aside.until("an open connection is refused", () -> aside.mails(id).equals("WAITING 2"));

        aside.mail.encrypts(true);
        aside.mail.wants("another password");
        aside.due();
        Aside.until("a wrong password lets nobody in", () -> aside.mails(id).equals("WAITING 3"));
        assertThat(aside.mail.refusals()).contains("a wrong password");
        assertThat(aside.mail.about(id)).isEmpty();

        aside.knows("another password");
        aside.due();
        Aside.until("it is sent", () -> aside.mails(id).startsWith("SENT"));
        assertThat(aside.mail.about(id)).hasSize(1);
        assertThat(aside.mail.refusals()).doesNotContain("mail of a stranger");
        aside.mail.wants(StubbornMailServer.PASSWORD);
        aside.knows(StubbornMailServer.PASSWORD);
    }

    @Test
    void a_backlog_goes_out_over_few_connections_and_once() {
        aside.mail.encrypts(false);
        List<String> all = IntStream.range(0, BACKLOG)
                .mapToObj(i -> ok(aside.calls.make(aside.calls.receiving("of a backlog")))
                        .id())
                .toList();
        Aside.until("each was tried", () -> all.stream()
                .noneMatch(id -> aside.mails(id).equals("WAITING 0")));
        aside.mail.encrypts(true);
        int before = aside.mail.calls();

        aside.due();

        Aside.until("all are sent", () -> all.stream()
                .allMatch(id -> aside.mails(id).startsWith("SENT")));
        assertThat(all).allSatisfy(id -> assertThat(aside.mail.about(id)).hasSize(1));
        assertThat(aside.mail.calls() - before).isLessThan(BACKLOG * 2 / 3);
    }
}
