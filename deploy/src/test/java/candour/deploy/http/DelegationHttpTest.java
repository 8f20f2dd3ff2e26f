package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.today;
import static candour.deploy.http.AshDelegate.DELEGATIONS;
import static candour.deploy.http.AshDelegate.body;
import static candour.deploy.http.AshDelegate.line;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Board Chair names whoever stands in, for days; ends it; and whom and when it can't be. */
@Tag("shell")
class DelegationHttpTest {
    private static final Caller ADMINISTRATOR = Caller.of("arlo.beck");

    @AfterEach
    void nobody_is_left_standing_in() {
        AshDelegate.endAll();
    }

    private static Answer name(String username, LocalDate from, LocalDate to) {
        return CHAIR.post(DELEGATIONS, body(line("ash", username), from, to));
    }

    @Test
    void a_delegate_is_named_read_and_recorded() {
        LocalDate from = AshDelegate.free();

        Answer named = name("imran.shale", from, from.plusDays(4));

        assertThat(named.status()).as(named.toString()).isEqualTo(201);
        assertThat(named.header("ETag")).isEqualTo("\"" + named.version() + "\"");
        assertThat(named.json().getString("chair")).isEqualTo("Frances Dell");
        assertThat(named.json().getString("chairPost")).isEqualTo("Board Chair");
        assertThat(named.json().getString("delegate")).isEqualTo("Imran Shale");
        assertThat(named.json().getString("state")).isEqualTo("COMING");
        for (Caller reader : List.of(CHAIR, MANAGER, ADMINISTRATOR)) {
            assertThat(reader.get(DELEGATIONS + "/" + named.id()).json()).isEqualTo(named.json());
            assertThat(reader.get(DELEGATIONS).items()).contains(named.json());
        }
        assertThat(Records.count(
                        "select count(*) from app.audit_entry where what = 'Delegate named' and about = ?::uuid",
                        named.id()))
                .isEqualTo(1);
    }

    @Test
    void it_is_ended_early_by_the_chair_or_the_administrator_and_stays_readable() {
        for (Caller ends : List.of(CHAIR, ADMINISTRATOR)) {
            Answer named = AshDelegate.today("imran.shale");

            Answer ended = ends.post(DELEGATIONS + "/" + named.id() + "/end", named.version(), "{}");
            Answer again = ends.post(DELEGATIONS + "/" + named.id() + "/end", ended.version(), "{}");

            assertThat(ended.status()).as(ended.toString()).isEqualTo(200);
            assertThat(ended.json().getString("state")).isEqualTo("PAST");
            assertThat(ended.json().getString("endedOn")).isEqualTo(today().toString());
            assertThat(ended.json().getString("reason")).isEqualTo("Annual leave");
            assertThat(again.problem()).isEqualTo("DelegationOver");
            assertThat(MANAGER.get(DELEGATIONS + "/" + named.id()).json()).isEqualTo(ended.json());
            assertThat(Records.count(
                            "select count(*) from app.audit_entry where what = 'Delegation ended' and about = ?::uuid",
                            named.id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void who_saw_an_older_version_ends_nothing() {
        Answer named = AshDelegate.today("imran.shale");

        Answer late = CHAIR.post(DELEGATIONS + "/" + named.id() + "/end", named.version() + 1, "{}");
        Answer without = CHAIR.post(DELEGATIONS + "/" + named.id() + "/end", "{}");

        assertThat(late.status()).isEqualTo(412);
        assertThat(without.problem()).isEqualTo("VersionMissing");
        assertThat(CHAIR.get(DELEGATIONS + "/" + named.id()).json().getString("state"))
                .isEqualTo("PRESENT");
    }

    @Test
    void nobody_but_the_chair_names_and_every_attempt_is_recorded() {
        LocalDate from = AshDelegate.free();
        String body = body(line("ash", "imran.shale"), from, from);
        long rows = Records.count("select count(*) from app.delegation");

        for (Caller other : List.of(MANAGER, PANEL_CHAIR, NURSE, ADMINISTRATOR)) {
            long before = Records.refusals();
            assertThat(other.post(DELEGATIONS, body).status()).isEqualTo(403);
            assertThat(Records.refusals()).isEqualTo(before + 1);
        }
        for (String stranger : List.of("iris.calloway", "otis.rowan", "petra.vane")) {
            assertThat(Caller.of(stranger).post(DELEGATIONS, body).status()).isEqualTo(404);
        }
        assertThat(Records.count("select count(*) from app.delegation")).isEqualTo(rows);
    }

    @Test
    void only_who_has_to_know_reads_them_and_only_the_chair_or_the_administrator_ends_them() {
        Answer named = AshDelegate.today("imran.shale");
        String at = DELEGATIONS + "/" + named.id();

        for (Caller other : List.of(PANEL_CHAIR, NURSE)) {
            assertThat(other.get(DELEGATIONS).status()).isEqualTo(403);
            assertThat(other.get(at).status()).isEqualTo(403);
        }
        for (Caller other : List.of(MANAGER, PANEL_CHAIR, NURSE, Caller.of("imran.shale"))) {
            assertThat(other.post(at + "/end", named.version(), "{}").status()).isEqualTo(403);
        }
        assertThat(Caller.of("hugh.senn")
                        .post(at + "/end", named.version(), "{}")
                        .status())
                .isEqualTo(404);
        assertThat(Caller.of("hugh.senn")
                        .post("boards/bex/delegations/" + named.id() + "/end", named.version(), "{}")
                        .body())
                .isEqualTo(Caller.of("hugh.senn")
                        .post("boards/bex/delegations/" + AshDelegate.never() + "/end", named.version(), "{}")
                        .body());
    }

    @Test
    void some_people_and_some_days_are_refused() {
        LocalDate from = AshDelegate.free();
        String bexcombes = line("bex", "dana.pryce");

        assertThat(name("frances.dell", from, from).problem()).isEqualTo("DelegatesToOneself");
        assertThat(name("maeve.linden", from, from).problem()).isEqualTo("DelegateIsPanelChair");
        for (String nobody : List.of(bexcombes, AshDelegate.never())) {
            Answer refused = CHAIR.post(DELEGATIONS, body(nobody, from, from));
            assertThat(refused.problem()).isEqualTo("DelegateNotOnRoster");
        }
        assertThat(name("imran.shale", from, from.minusDays(1)).problem()).isEqualTo("DelegationEndsBeforeItBegins");
        assertThat(name("imran.shale", today().minusDays(1), today()).problem()).isEqualTo("DelegationInThePast");
        assertThat(name("imran.shale", from, from.plusDays(92)).problem()).isEqualTo("DelegationTooLong");
        assertThat(name("imran.shale", from, from.plusDays(91)).status()).isEqualTo(201);
        Answer noReason = CHAIR.post(
                DELEGATIONS, body(line("ash", "imran.shale"), from, from).replace("Annual leave", " "));
        assertThat(noReason.status()).isEqualTo(400);
    }

    @Test
    void the_refusals_say_what_to_do() {
        Answer refused = name("maeve.linden", today(), today());

        assertThat(refused.json().getString("detail"))
                .isEqualTo(
                        "The panel chair signs the advice, so the panel chair can't decide on it in the Board Chair's"
                                + " place. Nothing was saved. Choose somebody else.");
    }

    @Test
    void days_that_overlap_are_refused_until_the_first_delegation_is_ended() {
        LocalDate from = AshDelegate.free();
        Answer first = AshCase.ok(name("imran.shale", from, from.plusDays(4)));

        Answer overlaps = name("ruth.okell", from.plusDays(4), from.plusDays(6));
        Answer follows = name("ruth.okell", from.plusDays(5), from.plusDays(6));
        AshCase.ok(AshDelegate.end(first.id(), first.version()));
        Answer instead = name("ruth.okell", from, from.plusDays(4));

        assertThat(overlaps.problem()).isEqualTo("DelegationsOverlap");
        assertThat(follows.status()).isEqualTo(201);
        assertThat(instead.status()).as(instead.toString()).isEqualTo(201);
    }

    @Test
    void of_two_that_overlap_at_the_same_moment_one_is_let_through() {
        for (int round = 0; round < 5; round++) {
            LocalDate from = AshDelegate.free();
            String imran = body(line("ash", "imran.shale"), from, from.plusDays(1));
            String ruth = body(line("ash", "ruth.okell"), from.plusDays(1), from.plusDays(2));
            CHAIR.get(DELEGATIONS);

            List<Answer> answers = Stream.of(imran, ruth)
                    .map(body -> CompletableFuture.supplyAsync(() -> CHAIR.post(DELEGATIONS, body)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .extracting(Answer::problem)
                    .containsExactly("DelegationsOverlap");
        }
    }

    @Test
    void a_repeated_request_happens_once_and_answers_the_same() {
        LocalDate from = AshDelegate.free();
        String body = body(line("ash", "imran.shale"), from, from);
        var key = Map.of("Idempotency-Key", Sample.key());

        Answer once = CHAIR.post(DELEGATIONS, body, key);
        Answer again = CHAIR.post(DELEGATIONS, body, key);
        Answer other = CHAIR.post(DELEGATIONS, body.replace("Annual", "Sick"), key);
        Answer without = CHAIR.send("POST", DELEGATIONS, Optional.of(body), Map.of());

        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(other.problem()).isEqualTo("KeyReused");
        assertThat(without.problem()).isEqualTo("KeyMissing");
        assertThat(Records.count("select count(*) from app.delegation where stands_from = ?::date", from.toString()))
                .isEqualTo(1);
    }

    @Test
    void naming_and_ending_ask_for_a_fresh_second_factor() {
        Caller iris = Caller.of("iris.calloway");
        var agencys = Caller.withToken(
                TestStand.current().webUi(),
                TestStand.current().tokens().withoutOwnFactor("iris.calloway", Tokens.BOARDS));
        String body = body(line("bex", "dana.pryce"), today(), today());

        Answer refused = agencys.post("boards/bex/delegations", body);
        Answer named = iris.post("boards/bex/delegations", body);
        String end = "boards/bex/delegations/" + named.id() + "/end";
        Answer notEnded = agencys.post(end, named.version(), "{}");
        Answer ended = iris.post(end, named.version(), "{}");

        assertThat(refused.problem()).isEqualTo("StepUpNeeded");
        assertThat(named.status()).as(named.toString()).isEqualTo(201);
        assertThat(notEnded.problem()).isEqualTo("StepUpNeeded");
        assertThat(ended.status()).as(ended.toString()).isEqualTo(200);
    }

    @Test
    void a_delegate_is_not_made_the_panel_chair() {
        AshDelegate.today("imran.shale");
        var imran = People.named("imran.shale");

        Answer refused = ADMINISTRATOR.post("boards/ash/roster", """
                {"title": "Deputy panel chair %s", "capacity": "PANEL_CHAIR", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "%s", "from": "%s"}""".formatted(
                        UUID.randomUUID(),
                        TestStand.current().issuer(),
                        imran.id(),
                        imran.name(),
                        imran.email(),
                        today().plusDays(1)));

        assertThat(refused.problem()).isEqualTo("DelegateBecomesPanelChair");
    }
}
