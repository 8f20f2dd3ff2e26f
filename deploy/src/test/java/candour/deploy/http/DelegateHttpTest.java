package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.today;
import static candour.deploy.http.AshDelegate.DELEGATIONS;
import static candour.deploy.http.AshDelegate.body;
import static candour.deploy.http.AshDelegate.line;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import candour.deploy.TestStand;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever stands in does what the Board Chair does, on the named days and under both names; on no other day anything. */
@Tag("first-case")
class DelegateHttpTest {
    private static final Caller IMRAN = Caller.of("imran.shale");
    private static final String BOTH_NAMES = "Imran Shale, for Frances Dell, Board Chair (delegate from %s to %s)"
            .formatted(said(today()), said(today().plusDays(2)));

    @AfterEach
    void nobody_is_left_standing_in() {
        AshDelegate.endAll();
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }

    private static Answer asks(Caller caller, Answer referral) {
        return caller.post(
                "boards/ash/referrals/" + referral.id() + "/consideration-request",
                referral.version(),
                Sample.request());
    }

    private static Answer referral() {
        return AshCase.ok(MANAGER.post("boards/ash/referrals", Sample.referral()));
    }

    private static Answer decides(Caller caller, AshCase opened) {
        Answer seen = AshCase.ok(caller.get(opened.at("/decision")));
        return caller.post(opened.at("/decision"), seen.version(), AshCase.decided(seen, "REVIEW", "I agree."));
    }

    @Test
    void a_delegate_asks_the_panel_under_both_names() {
        Answer referral = referral();
        assertThat(asks(IMRAN, referral).status()).isEqualTo(403);
        AshDelegate.today("imran.shale");

        Answer asked = asks(IMRAN, referral);

        assertThat(asked.status()).as(asked.toString()).isEqualTo(200);
        assertThat(asked.json().getString("requestedBy")).isEqualTo(BOTH_NAMES);
        JsonObject entry = MANAGER.get("boards/ash/referrals/" + referral.id() + "/history").items().stream()
                .filter(line -> line.getString("what").equals("Consideration requested"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.getString("actor")).isEqualTo(BOTH_NAMES);
        assertThat(entry.getString("capacity")).isEqualTo("BOARD_CHAIR");
        assertThat(entry.getJsonObject("detail").getString("delegation")).isNotBlank();
    }

    @Test
    void a_delegate_decides_and_both_names_are_signed() {
        var opened = AshCase.requested().advised("REVIEW");
        Answer delegation = AshDelegate.today("imran.shale");
        Answer seen = AshCase.ok(IMRAN.get(opened.at("/decision")));

        Answer decided = decides(IMRAN, opened);

        assertThat(seen.json().getString("statement"))
                .startsWith("I decide this for Frances Dell, Board Chair (delegate from " + said(today()));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        JsonObject signature = decided.json().getJsonObject("made").getJsonObject("signature");
        assertThat(signature.getString("name")).isEqualTo("Imran Shale");
        JsonObject chair = signature.getJsonObject("onBehalfOf");
        assertThat(chair.getString("name")).isEqualTo("Frances Dell");
        assertThat(chair.getString("post")).isEqualTo("Board Chair");
        assertThat(chair.getString("from")).isEqualTo(today().toString());
        assertThat(chair.getString("to")).isEqualTo(today().plusDays(2).toString());
        String content =
                Records.text("select content from app.signature where content_hash = ?", signature.getString("hash"));
        assertThat(content)
                .contains("\"decidedBy\":{\"delegation\":\"" + delegation.id() + "\",\"for\":\"Frances Dell\"")
                .contains("\"name\":\"Imran Shale\"");
        assertThat(MANAGER.get(opened.at("/history")).body()).contains(BOTH_NAMES);
    }

    @Test
    void the_chair_goes_on_deciding_and_signs_what_was_always_signed() {
        var opened = AshCase.requested().advised("REVIEW");
        AshDelegate.today("imran.shale");

        Answer decided = decides(CHAIR, opened);

        JsonObject signature = decided.json().getJsonObject("made").getJsonObject("signature");
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        assertThat(signature.containsKey("onBehalfOf")).isFalse();
        assertThat(signature.getString("statement")).startsWith("I decide this as ");
        assertThat(Records.text(
                        "select content from app.signature where content_hash = ?", signature.getString("hash")))
                .startsWith("{\"advice\":")
                .doesNotContain("decidedBy");
    }

    @Test
    void before_the_first_day_and_after_the_end_a_delegate_decides_nothing_and_it_is_recorded() {
        var opened = AshCase.requested().advised("REVIEW");
        LocalDate from = AshDelegate.free();
        Answer coming = AshCase.ok(CHAIR.post(DELEGATIONS, body(line("ash", "imran.shale"), from, from)));
        Answer seen = opened.decision();
        String decision = AshCase.decided(seen, "REVIEW", "I agree.");
        long before = Records.refusals();

        Answer early = IMRAN.post(opened.at("/decision"), seen.version(), decision);
        Answer present = AshDelegate.today("imran.shale");
        AshCase.ok(AshDelegate.end(present.id(), present.version()));
        Answer late = IMRAN.post(opened.at("/decision"), seen.version(), decision);

        assertThat(coming.json().getString("state")).isEqualTo("COMING");
        assertThat(early.status()).isEqualTo(403);
        assertThat(late.status()).isEqualTo(403);
        assertThat(Records.refusals()).isEqualTo(before + 2);
        assertThat(opened.decision().json().containsKey("made")).isFalse();
    }

    @Test
    void a_post_that_reads_no_cases_reads_them_on_the_days_and_on_no_other() {
        var opened = AshCase.requested();
        Caller arlo = Caller.of("arlo.beck");
        assertThat(arlo.get(opened.at("")).status()).isEqualTo(403);

        Answer delegation = AshDelegate.today("arlo.beck");
        Answer read = arlo.get(opened.at(""));
        AshCase.ok(AshDelegate.end(delegation.id(), delegation.version()));

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        assertThat(arlo.get(opened.at("")).status()).isEqualTo(403);
    }

    @Test
    void a_delegate_names_nobody_and_ends_nothing() {
        Answer own = AshDelegate.today("imran.shale");
        LocalDate later = AshDelegate.free();

        Answer onwards = IMRAN.post(DELEGATIONS, body(line("ash", "ruth.okell"), later, later));
        Answer longer = IMRAN.post(DELEGATIONS, body(line("ash", "imran.shale"), later, later));
        Answer ended = IMRAN.post(DELEGATIONS + "/" + own.id() + "/end", own.version(), "{}");

        assertThat(onwards.status()).isEqualTo(403);
        assertThat(longer.status()).isEqualTo(403);
        assertThat(ended.status()).isEqualTo(403);
        assertThat(IMRAN.get(DELEGATIONS).status())
                .as("a delegate reads for how long")
                .isEqualTo(200);
    }

    @Test
    void what_a_delegate_does_as_a_member_of_the_panel_bears_their_own_name_alone() {
        AshDelegate.today("imran.shale");

        Answer received = AshCase.ok(IMRAN.post("boards/ash/referrals", Sample.referral()));

        assertThat(Records.text(
                        "select actor_name || ' ' || capacity from app.audit_entry where what = 'Referral received' and about = ?::uuid",
                        received.id()))
                .isEqualTo("Imran Shale PANEL_MEMBER");
    }

    @Test
    void who_becomes_the_panel_chair_all_the_same_has_nothing_of_the_delegation() {
        Answer referral = referral();
        AshDelegate.today("imran.shale");
        String chairs = Records.text(
                """
                insert into app.post_holder (board_id, id, post_id, issuer, subject, name, holds_from, version)
                select p.board_id, gen_random_uuid(), p.id, ?, ?, 'Imran Shale', date '2026-01-05', 1
                  from app.post p where p.capacity = 'PANEL_CHAIR' and p.board_id = ?::uuid limit 1 returning id::text""",
                TestStand.current().issuer(),
                People.named("imran.shale").id().toString(),
                Records.board("ash"));

        Answer asked = asks(IMRAN, referral);
        Records.text("update app.post_holder set holds_to = holds_from where id = ?::uuid returning id::text", chairs);

        assertThat(asked.status()).as(asked.toString()).isEqualTo(403);
        assertThat(asks(IMRAN, referral).status()).isEqualTo(200);
    }

    @Test
    void who_signed_the_advice_does_not_decide_on_it() {
        var opened = AshCase.requested();
        opened.met();
        opened.weighed();
        Answer drafted = AshCase.ok(opened.drafted("REVIEW"));
        var imran = People.named("imran.shale");
        Answer panelChair = AshCase.ok(Caller.of("arlo.beck").post("boards/ash/roster", """
                {"title": "Acting panel chair %s", "capacity": "PANEL_CHAIR", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "%s", "from": "2026-01-05"}""".formatted(
                        UUID.randomUUID(), TestStand.current().issuer(), imran.id(), imran.name(), imran.email())));
        AshCase.ok(IMRAN.post(opened.at("/advice/signature"), drafted.version(), AshCase.confirmation(drafted)));
        AshCase.ok(Caller.of("arlo.beck")
                .post(
                        "boards/ash/roster/" + panelChair.id() + "/end",
                        panelChair.version(),
                        "{\"lastDay\": \"" + today().minusDays(1) + "\"}"));
        AshDelegate.today("imran.shale");

        Answer decided = decides(IMRAN, opened);

        assertThat(decided.problem()).isEqualTo("AdviserCannotDecide");
        assertThat(decides(CHAIR, opened).status()).isEqualTo(201);
    }

    @Test
    void with_the_chairs_post_the_delegation_ends() {
        Caller hugh = Caller.of("hugh.senn");
        Caller otis = Caller.of("otis.rowan");
        var person = People.named("otis.rowan");
        Answer post = AshCase.ok(hugh.post("boards/bex/roster", """
                {"title": "Interim chair %s", "capacity": "BOARD_CHAIR", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "%s", "from": "2026-01-05"}""".formatted(
                        UUID.randomUUID(), TestStand.current().issuer(), person.id(), person.name(), person.email())));
        Answer named = AshCase.ok(
                otis.post("boards/bex/delegations", body(line("bex", "dana.pryce"), today(), today().plusDays(3))));
        Answer referral = AshCase.ok(hugh.post("boards/bex/referrals", Sample.referral()));
        String request = "boards/bex/referrals/" + referral.id() + "/consideration-request";
        Caller dana = Caller.of("dana.pryce");

        Answer during = dana.post(request, referral.version(), Sample.request());
        AshCase.ok(hugh.post(
                "boards/bex/roster/" + post.id() + "/end",
                post.version(),
                "{\"lastDay\": \"" + today().minusDays(1) + "\"}"));
        Answer after = dana.post(request, referral.version(), Sample.request());

        assertThat(during.problem()).as("Bexcombe reviews rapidly").isEqualTo("NotOpenedByRequest");
        assertThat(after.status()).as(after.toString()).isEqualTo(403);
        assertThat(hugh.get("boards/bex/delegations/" + named.id()).json().getString("state"))
                .isEqualTo("PAST");
    }
}
