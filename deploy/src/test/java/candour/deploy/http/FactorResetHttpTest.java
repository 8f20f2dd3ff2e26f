package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.FormBrowser;
import candour.deploy.People;
import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lost second factor is taken away when two people of the board say so, and by nobody alone. */
@Tag("signin")
class FactorResetHttpTest {
    private static final String RESETS = "boards/bex/factor-resets";
    private static final Caller ADMINISTRATOR = Caller.of("hugh.senn");
    private static final Caller CHAIR = Caller.of("iris.calloway");

    private final URI here = TestStand.current().webUi();

    /** Somebody on BEX's roster, as a line of it. */
    private static String appointed(String issuer, String subject) {
        return appointed(issuer, subject, "tess@larkfield.example");
    }

    private static String appointed(String issuer, String subject, String email) {
        Answer appointed =
                ADMINISTRATOR.post("boards/bex/roster", """
                {"title": "Lay member %s", "capacity": "PANEL_MEMBER", "issuer": "%s", "subject": "%s",
                 "name": "Tess Account", "email": "%s", "from": "2026-01-01"}""".formatted(UUID.randomUUID(), issuer, subject, email));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        return appointed.id();
    }

    private static String appointed(TestAccount account) {
        return appointed(TestStand.current().issuer(), account.person().id().toString());
    }

    private static String line(String name) {
        return ADMINISTRATOR.get("boards/bex/roster").items().stream()
                .filter(entry -> entry.getString("name", "").equals(name) && !entry.containsKey("to"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static String asking(String entry) {
        return Json.createObjectBuilder()
                .add("entry", entry)
                .add("reason", "Left the phone with the authenticator on a train")
                .add("check", "Called back on the agency's published number")
                .build()
                .toString();
    }

    private static Answer asked(String entry) {
        Answer asked = ADMINISTRATOR.post(RESETS, asking(entry));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return asked;
    }

    private static Answer confirm(Caller who, Answer seen) {
        return who.post(RESETS + "/" + seen.id() + "/confirmation", seen.version(), "{}");
    }

    private FormBrowser signedIn(TestAccount account) {
        var browser = new FormBrowser();
        browser.open(here + "/b/bex");
        browser.signIn(account.person(), account.authenticator());
        assertThat(browser.at()).isEqualTo(URI.create(here + "/b/bex"));
        return browser;
    }

    private int session(FormBrowser browser) {
        return browser.send(HttpRequest.newBuilder(URI.create(here + "/session")))
                .statusCode();
    }

    @Test
    void two_people_take_the_factor_away_end_the_sessions_and_leave_a_trace_on_their_board_alone() {
        var account = TestAccount.create();
        Answer asked = asked(appointed(account));
        var browser = signedIn(account);
        assertThat(asked.json().getString("state")).isEqualTo("REQUESTED");
        assertThat(asked.json().getString("name")).isEqualTo("Tess Account");

        Answer confirmed = confirm(CHAIR, asked);

        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(confirmed.json().getString("state")).isEqualTo("CONFIRMED");
        assertThat(Records.within(Duration.ofSeconds(90), () -> ADMINISTRATOR
                        .get(RESETS + "/" + asked.id())
                        .json()
                        .getString("state")
                        .equals("CARRIED_OUT")))
                .isTrue();
        assertThat(Records.within(Duration.ofSeconds(5), () -> session(browser) == 401))
                .isTrue();
        var anew = new FormBrowser();
        anew.open(here + "/b/bex");
        anew.signIn(account.person(), account.authenticator());
        assertThat(anew.page()).as("another authenticator is set up").contains("totpSecret");
        assertThat(Records.count("select count(*) from app.audit_entry where about = ?::uuid", asked.id()))
                .isEqualTo(3);
        assertThat(Records.text("""
                        select string_agg(what || ' by ' || actor_name, ', ' order by seq) from app.audit_entry
                         where about = ?::uuid and board_id = ?::uuid""", asked.id(), Records.board("bex")))
                .isEqualTo("Factor reset requested by Hugh Senn, Factor reset confirmed by Iris Calloway,"
                        + " Factor reset carried out by Candour");
    }

    @Test
    void the_second_people_are_mailed_and_whoever_it_is_about_gets_an_alarm_that_names_nobody() {
        var account = TestAccount.create();
        String address = account.person().username() + "@larkfield.example";
        String entry =
                appointed(TestStand.current().issuer(), account.person().id().toString(), address);

        Answer asked = asked(entry);

        JsonObject told = CHAIR.get("boards/bex/notifications").items().get(0);
        assertThat(told.getString("kind")).isEqualTo("FACTOR_RESET_WAITS");
        assertThat(told.getString("about")).isEqualTo(asked.id());
        JsonObject toConfirm =
                CaughtMails.awaitedOf(People.named("iris.calloway").email(), "A lost second factor waits");
        assertThat(toConfirm.getString("text")).contains(here + "/b/bex/sign-ins");
        assertThat(ADMINISTRATOR.get("boards/bex/notifications").body()).doesNotContain(asked.id());
        assertThat(confirm(CHAIR, asked).status()).isEqualTo(200);
        JsonObject alarm = CaughtMails.awaitedOf(address, "Your second factor is being taken away");
        assertThat(alarm.getString("text"))
                .contains("If that was not you", here + "/about/bex/help")
                .doesNotContain("Tess", "Hugh", "Iris", asked.id());
    }

    @Test
    void nobody_confirms_what_they_asked_for_and_nobody_has_a_part_in_their_own() {
        Answer asked = asked(appointed(TestAccount.create()));

        assertThat(asked.json().getJsonObject("obstacle").getString("key")).isEqualTo("SecondPersonNeeded");
        assertThat(CHAIR.get(RESETS + "/" + asked.id()).json()).doesNotContainKey("obstacle");
        assertThat(confirm(ADMINISTRATOR, asked).problem()).isEqualTo("SecondPersonNeeded");
        assertThat(ADMINISTRATOR.post(RESETS, asking(line("Hugh Senn"))).problem())
                .isEqualTo("OwnFactor");
        assertThat(ADMINISTRATOR.get(RESETS + "/" + asked.id()).json().getString("state"))
                .isEqualTo("REQUESTED");
    }

    @Test
    void only_those_who_may_ask_ask_and_only_with_a_factor_of_ours() {
        String entry = appointed(TestAccount.create());
        var ofTheAgency =
                Caller.withToken(here, TestStand.current().tokens().withoutOwnFactor("iris.calloway", Tokens.BOARDS));

        assertThat(CHAIR.post(RESETS, asking(entry)).status()).isEqualTo(403);
        assertThat(Caller.of("maeve.linden").post(RESETS, asking(entry)).status())
                .isEqualTo(403);
        assertThat(Caller.of("maeve.linden").get(RESETS).status()).isEqualTo(403);
        assertThat(Caller.of("arlo.beck").post(RESETS, asking(entry)).status()).isEqualTo(404);
        RosterPost post = BexPost.administrator("iris.calloway"); // whose agency asks for both factors
        Answer refused = ofTheAgency.post(RESETS, asking(entry));
        post.end();
        assertThat(refused.json().getString("type")).endsWith(":StepUpNeeded");
        Answer asked = asked(entry);
        assertThat(confirm(Caller.of("dana.pryce"), asked).status()).isEqualTo(403);
        assertThat(confirm(Caller.of("arlo.beck"), asked).status()).isEqualTo(404);
    }

    @Test
    void a_delegate_of_the_board_chair_is_not_the_second_person() {
        String resets = "boards/ash/factor-resets";
        Caller arlo = Caller.of("arlo.beck");
        Caller imran = Caller.of("imran.shale");
        String entry = AshPerson.appoint(TestAccount.create(), "Tess Account");
        Answer asked = AshCase.ok(arlo.post(resets, asking(entry)));
        try {
            AshDelegate.today("imran.shale");

            Answer refused = imran.post(resets + "/" + asked.id() + "/confirmation", asked.version(), "{}");

            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(imran.get(resets).status()).isEqualTo(403);
            assertThat(imran.get(resets + "/" + asked.id()).status()).isEqualTo(403);
            assertThat(arlo.get(resets + "/" + asked.id()).json().getString("state"))
                    .isEqualTo("REQUESTED");
        } finally {
            AshDelegate.endAll();
            AshCase.ok(arlo.post(resets + "/" + asked.id() + "/withdrawal", asked.version(), "{}"));
        }
    }

    @Test
    void whose_sign_in_is_not_ours_is_refused() {
        assertThat(ADMINISTRATOR.post(RESETS, asking(line("Maeve Linden"))).problem())
                .isEqualTo("SignsInAtAgency");
        String elsewhere = appointed("https://other.example", UUID.randomUUID().toString());
        assertThat(ADMINISTRATOR.post(RESETS, asking(elsewhere)).problem()).isEqualTo("SignInUnknown");
        String unknown =
                appointed(TestStand.current().issuer(), UUID.randomUUID().toString());
        assertThat(ADMINISTRATOR.post(RESETS, asking(unknown)).problem()).isEqualTo("SignInUnknown");
        assertThat(ADMINISTRATOR
                        .post(RESETS, asking(UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(ADMINISTRATOR.post(RESETS, "{}").status()).isEqualTo(400);
    }

    @Test
    void one_is_under_way_at_a_time_and_a_repeated_request_is_the_same() {
        String entry = appointed(TestAccount.create());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = ADMINISTRATOR.post(RESETS, asking(entry), key);
        Answer again = ADMINISTRATOR.post(RESETS, asking(entry), key);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(ADMINISTRATOR.post(RESETS, asking(entry)).problem()).isEqualTo("ResetOpen");
        assertThat(CHAIR.post(RESETS + "/" + first.id() + "/confirmation", first.version() + 1, "{}")
                        .status())
                .isEqualTo(412);
        Answer withdrawn = ADMINISTRATOR.post(RESETS + "/" + first.id() + "/withdrawal", first.version(), "{}");
        assertThat(withdrawn.json().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(confirm(CHAIR, withdrawn).problem()).isEqualTo("ResetClosed");
        assertThat(asked(entry).id()).isNotEqualTo(first.id());
    }

    @Test
    void what_nobody_confirmed_within_a_day_has_expired_and_can_be_asked_for_anew() {
        String entry = appointed(TestAccount.create());
        Answer asked = asked(entry);
        Records.text("""
                with late as (update app.factor_reset set requested_at = requested_at - interval '24 hours'
                 where id = ?::uuid returning id) select count(*) from late""", asked.id());

        assertThat(ADMINISTRATOR.get(RESETS + "/" + asked.id()).json().getString("state"))
                .isEqualTo("EXPIRED");
        assertThat(confirm(CHAIR, asked).problem()).isEqualTo("ResetExpired");
        assertThat(asked(entry).json().getString("state")).isEqualTo("REQUESTED");
    }
}
