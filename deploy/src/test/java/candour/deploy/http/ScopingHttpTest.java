package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.ok;
import static candour.deploy.http.AshScoping.HARI;
import static candour.deploy.http.AshScoping.HEALTH;
import static candour.deploy.http.AshScoping.HOUSING;
import static candour.deploy.http.AshScoping.PROBATION;
import static candour.deploy.http.AshScoping.VERA;
import static candour.deploy.http.AshScoping.known;
import static candour.deploy.http.AshScoping.nil;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import candour.deploy.TurnedClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Agencies are asked what they know; each answers by one person who sees that request alone; silence is named. */
@Tag("intake")
@Tag("isolation")
class ScopingHttpTest {
    private static List<String> silent(Answer scoping) {
        return scoping.json().getJsonArray("silent").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<JsonObject> told(Caller who, String kind) {
        return ok(who.get("boards/ash/notifications")).items().stream()
                .filter(one -> one.getString("kind").equals(kind))
                .toList();
    }

    @Test
    void agencies_are_asked_at_once_and_answer_each_for_itself_and_who_is_silent_is_named() {
        var scoping = AshScoping.of(AshCase.requested());
        ok(scoping.requests(scoping.request(AshCase.today().plusDays(9), HOUSING, PROBATION, HEALTH)));

        ok(scoping.returned(HOUSING).gives(HARI, known("")));
        ok(scoping.returned(PROBATION).gives(VERA, nil()));

        Answer stands = scoping.read();
        assertThat(stands.json().getInt("asked")).isEqualTo(3);
        assertThat(stands.json().getInt("given")).as("a nil return is a return").isEqualTo(2);
        assertThat(silent(stands)).containsExactly(HEALTH);
        for (Caller member : List.of(CHAIR, PANEL_CHAIR, NURSE)) {
            assertThat(ok(member.get(scoping.at(""))).body()).contains("The family moved in 2024.");
        }
        assertThat(told(MANAGER, "SCOPING_GIVEN")).isNotEmpty();
    }

    @Test
    void a_return_is_signed_and_a_later_one_supersedes_it_with_both_kept() {
        var of = AshCase.requested();
        var housing = AshScoping.of(of).asked(HOUSING);

        Answer first = ok(housing.gives(HARI, nil()));
        Answer second = ok(housing.gives(HARI, known("")));

        assertThat(first.status()).isEqualTo(201);
        List<JsonObject> answers = second.json().getJsonArray("answers").getValuesAs(JsonObject.class);
        assertThat(answers)
                .extracting(answer -> answer.getJsonObject("content").getString("answer"))
                .containsExactly("NOT_KNOWN", "KNOWN");
        JsonObject signature = answers.get(1).getJsonObject("signature");
        assertThat(signature.getString("name")).isEqualTo("Hari Nolan");
        String signed =
                Records.text("select content from app.signature where content_hash = ?", signature.getString("hash"));
        assertThat(signed).contains("The family moved in 2024.", "What do you know?", HOUSING, of.reference());
        assertThat(MANAGER.get(of.at("/history")).body())
                .contains("Scoping return requested", "Scoping return signed")
                .doesNotContain("The family moved");
    }

    @Test
    void whoever_was_named_sees_their_own_request_and_nothing_of_the_case() {
        var of = AshCase.requested();
        var scoping = AshScoping.of(of);
        var housing = scoping.asked(PROBATION, HOUSING);

        Answer own = housing.read(HARI);

        assertThat(own.json().getString("reference")).isEqualTo(of.reference());
        assertThat(own.json().containsKey("caseFile")).isFalse();
        assertThat(own.json().getBoolean("own")).isTrue();
        for (String part : List.of("", "/scoping", "/assessment", "/meetings", "/documents", "/history")) {
            assertThat(HARI.get(of.at(part)).status()).as(part).isIn(403, 404);
        }
        assertThat(HARI.get(scoping.returned(PROBATION).at("")).status())
                .as("another agency's")
                .isEqualTo(404);
        assertThat(VERA.get(housing.at("")).status()).isEqualTo(404);
        assertThat(Caller.of("hugh.senn")
                        .get(housing.at("").replace("/ash/", "/bex/"))
                        .status())
                .as("another board")
                .isEqualTo(404);
        assertThat(told(HARI, "SCOPING_ASKED"))
                .extracting(one -> one.getString("about"))
                .contains(housing.id());
    }

    @Test
    void who_the_children_are_is_shown_to_whoever_looks_them_up_and_that_is_recorded() {
        var of = AshCase.requested();
        var housing = AshScoping.of(of).asked(HOUSING);

        Answer shown = ok(HARI.get(housing.at("/identities")));

        assertThat(shown.body()).contains("Name of a test", "9434765919");
        assertThat(VERA.get(housing.at("/identities")).status()).isEqualTo(404);
        assertThat(Records.count(
                        "select count(*) from app.access_entry where what = 'Identities shown' and shown::text like '%' || ? || '%'",
                        housing.id()))
                .isEqualTo(1);
    }

    @Test
    void only_who_was_named_answers_and_only_what_was_shown() {
        var scoping = AshScoping.of(AshCase.requested());
        var housing = scoping.asked(HOUSING);
        Answer seen = housing.read(MANAGER);

        Answer manager = MANAGER.post(housing.at("/answers"), seen.version(), AshScoping.Return.signed(seen, nil()));
        Answer other = HARI.post(
                housing.at("/answers"),
                seen.version(),
                Json.createObjectBuilder()
                        .add("content", nil())
                        .add("statement", "I say nothing.")
                        .build()
                        .toString());
        Answer early = HARI.post(housing.at("/answers"), 99, AshScoping.Return.signed(seen, nil()));

        assertThat(manager.problem()).isEqualTo("ReturnOfAnother");
        assertThat(other.problem()).isEqualTo("ConfirmationDiffers");
        assertThat(early.status()).isEqualTo(412);
        assertThat(silent(scoping.read())).containsExactly(HOUSING);
    }

    @Test
    void an_answer_that_lacks_something_or_contradicts_itself_is_refused() {
        var housing = AshScoping.of(AshCase.requested()).asked(HOUSING);

        assertThat(housing.gives(HARI, AshScoping.content("KNOWN", "", "")).problem())
                .isEqualTo("ReturnIncomplete");
        assertThat(housing.gives(HARI, AshScoping.content("NOT_KNOWN", "They moved.", ""))
                        .problem())
                .isEqualTo("NilReturnSaysMore");
        JsonObject stranger = Json.createObjectBuilder(known(""))
                .add("children", Json.createArrayBuilder().add("Child 7"))
                .build();
        assertThat(housing.gives(HARI, stranger).problem()).isEqualTo("NoSuchChild");
    }

    @Test
    void the_same_request_twice_asks_once_and_an_agency_has_one_request_at_a_time() {
        var scoping = AshScoping.of(AshCase.requested());
        String body = scoping.request(AshCase.today(), HOUSING);
        long version = scoping.read().version();
        var headers = Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"" + version + "\"");

        Answer first = ok(MANAGER.post(scoping.at("/returns"), body, headers));
        Answer again = ok(MANAGER.post(scoping.at("/returns"), body, headers));

        assertThat(again.json().getInt("asked")).isEqualTo(1);
        assertThat(MANAGER.post(scoping.at("/returns"), version, body).status())
                .as("who saw it before it was asked")
                .isEqualTo(412);
        assertThat(MANAGER.post(scoping.at("/returns"), first.version(), body).problem())
                .isEqualTo("AgencyAskedBefore");
    }

    @Test
    void all_are_asked_or_none() {
        var scoping = AshScoping.of(AshCase.requested());
        JsonObject both = Json.createReader(new StringReader(scoping.request(AshCase.today(), HOUSING, PROBATION)))
                .readObject();
        JsonObject housing = both.getJsonArray("agencies").getJsonObject(0);
        JsonObject probation = both.getJsonArray("agencies").getJsonObject(1);
        String crossed = Json.createObjectBuilder(both)
                .add(
                        "agencies",
                        Json.createArrayBuilder()
                                .add(housing)
                                .add(Json.createObjectBuilder(probation).add("holder", housing.getString("holder"))))
                .build()
                .toString();

        assertThat(scoping.requests(crossed).problem()).isEqualTo("NotOfThisAgency");
        assertThat(scoping.requests(scoping.request(AshCase.today().minusDays(1), HOUSING))
                        .problem())
                .isEqualTo("DueBeforeToday");
        assertThat(scoping.read().json().getInt("asked")).isZero();
        assertThat(told(HARI, "SCOPING_ASKED"))
                .extracting(one -> one.getString("reference"))
                .doesNotContain(scoping.read().json().getString("reference"));
    }

    @Test
    void only_the_business_manager_asks_reminds_takes_back_and_closes() {
        var scoping = AshScoping.of(AshCase.requested());
        String body = scoping.request(AshCase.today(), HEALTH);
        var housing = scoping.asked(HOUSING);
        long version = housing.read(MANAGER).version();

        for (Caller other : List.of(NURSE, CHAIR, HARI)) {
            int refused = other == HARI ? 404 : 403;
            assertThat(other.post(scoping.at("/returns"), scoping.read().version(), body)
                            .status())
                    .isIn(403, refused);
            assertThat(other.post(scoping.at("/closing"), scoping.read().version(), "{\"reason\": \"No.\"}")
                            .status())
                    .isIn(403, refused);
            assertThat(other.post(housing.at("/reminder"), version, "").status())
                    .isEqualTo(403);
            assertThat(other.post(housing.at("/withdrawal"), version, "{\"reason\": \"No.\"}")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(scoping.read().json().getInt("asked")).isEqualTo(1);
    }

    @Test
    void who_is_silent_is_reminded_once_a_day_and_another_can_answer_instead() {
        var scoping = AshScoping.of(AshCase.requested());
        var health = scoping.asked(HEALTH);
        Answer seen = health.read(MANAGER);
        String named = seen.json().getJsonObject("request").getString("named");

        Answer reminded = ok(MANAGER.post(health.at("/reminder"), seen.version(), ""));
        assertThat(MANAGER.post(health.at("/reminder"), reminded.version(), "").problem())
                .isEqualTo("RemindedToday");

        JsonObject other = ok(MANAGER.get(health.at("/people"))).items().stream()
                .filter(person -> !person.getString("name").equals(named))
                .findFirst()
                .orElseThrow();
        Answer changed = ok(AshCase.changed(
                MANAGER,
                health.at("/person"),
                reminded.version(),
                "{\"holder\": \"" + other.getString("holder") + "\"}"));
        assertThat(changed.json().getJsonObject("request").getString("named")).isEqualTo(other.getString("name"));
        Caller instead = Caller.of(People.all().stream()
                .filter(person -> person.name().equals(other.getString("name")))
                .findFirst()
                .orElseThrow()
                .username());
        assertThat(told(instead, "SCOPING_ASKED"))
                .extracting(one -> one.getString("about"))
                .contains(health.id());
        assertThat(ok(health.gives(instead, nil())).json().getString("agency")).isEqualTo(HEALTH);
    }

    @Test
    void what_is_taken_back_is_gone_for_who_was_asked_and_the_agency_can_be_asked_again() {
        var scoping = AshScoping.of(AshCase.requested());
        var housing = scoping.asked(HOUSING);

        Answer back = ok(MANAGER.post(
                housing.at("/withdrawal"), housing.read(MANAGER).version(), "{\"reason\": \"Asked in error.\"}"));

        assertThat(back.json().getJsonObject("request").getString("withdrawnReason"))
                .isEqualTo("Asked in error.");
        assertThat(HARI.get(housing.at("")).status()).isEqualTo(404);
        assertThat(told(HARI, "SCOPING_ASKED"))
                .extracting(one -> one.getString("about"))
                .doesNotContain(housing.id());
        assertThat(scoping.read().json().getInt("asked")).isZero();
        assertThat(scoping.asked(HOUSING).id()).isNotEqualTo(housing.id());
    }

    @Test
    void closing_names_who_is_silent_and_asks_why_and_agencies_still_answer() {
        var scoping = AshScoping.of(AshCase.requested());
        assertThat(MANAGER.post(scoping.at("/closing"), scoping.read().version(), "{}")
                        .problem())
                .isEqualTo("NobodyAsked");
        var housing = scoping.asked(PROBATION, HOUSING);
        ok(scoping.returned(PROBATION).gives(VERA, nil()));

        Answer unexplained = MANAGER.post(scoping.at("/closing"), scoping.read().version(), "{}");
        assertThat(unexplained.problem()).isEqualTo("SilenceUnexplained");
        assertThat(unexplained.body()).contains(HOUSING).doesNotContain(PROBATION);
        Answer closed = ok(MANAGER.post(
                scoping.at("/closing"), scoping.read().version(), "{\"reason\": \"The panel meets tomorrow.\"}"));
        assertThat(closed.json().getJsonObject("closed").getString("reason")).isEqualTo("The panel meets tomorrow.");
        assertThat(MANAGER.post(scoping.at("/closing"), closed.version(), "{\"reason\": \"Again.\"}")
                        .problem())
                .isEqualTo("ScopingIsClosed");

        ok(housing.gives(HARI, known("A baby lives there, and nobody visits.")));

        assertThat(silent(scoping.read())).isEmpty();
        for (Caller told : List.of(MANAGER, PANEL_CHAIR, CHAIR)) {
            assertThat(told(told, "SCOPING_CONCERN")).isNotEmpty();
        }
    }

    @Test
    void a_decided_case_takes_no_question_and_no_answer() {
        var of = AshCase.requested();
        var scoping = AshScoping.of(of);
        var housing = scoping.asked(HOUSING);
        String later = scoping.request(AshCase.today(), PROBATION);
        of.advised("REVIEW");
        ok(of.decide(CHAIR, "REVIEW", "I agree with the panel's advice."));

        assertThat(housing.gives(HARI, nil()).problem()).isEqualTo("ScopingIsOver");
        assertThat(scoping.requests(later).problem()).isEqualTo("ScopingIsOver");
        assertThat(HARI.get(housing.at("/identities")).problem())
                .as("there is nothing to look up any more")
                .isEqualTo("ScopingIsOver");
        assertThat(housing.read(HARI).json().getBoolean("over")).isTrue();
    }

    @Test
    @ResourceLock(TurnedClock.ALONE)
    void the_silent_are_reminded_by_themselves_and_the_manager_learns_that_it_is_overdue() {
        var of = AshCase.requested();
        var scoping = AshScoping.of(of);
        var housing = scoping.asked(HOUSING);
        var closed = AshScoping.of(AshCase.requested());
        var unasked = closed.asked(HOUSING);
        ok(MANAGER.post(closed.at("/closing"), closed.read().version(), "{\"reason\": \"It meets tomorrow.\"}"));
        TurnedClock.during(AshCase.today().plusDays(10).toString(), () -> {
            assertThat(Records.count("""
                            with woken as (update ops.scheduled_task set execution_time = now()
                              where task_name = 'remind-of-scoping' returning 1) select count(*) from woken""")).isPositive();
            assertThat(Records.within(CaughtMails.PATIENCE, () -> told(HARI, "SCOPING_REMINDER").stream()
                            .anyMatch(one -> one.getString("about").equals(housing.id()))))
                    .isTrue();
            assertThat(told(MANAGER, "SCOPING_OVERDUE"))
                    .extracting(one -> one.getString("about"))
                    .contains(of.id());
            assertThat(told(HARI, "SCOPING_REMINDER"))
                    .as("not of what was closed")
                    .extracting(one -> one.getString("about"))
                    .doesNotContain(unasked.id());
            JsonObject mail = CaughtMails.awaited(People.named("hari.nolan").email(), housing.id());
            assertThat(mail.getString("text")).doesNotContain("Name of a test").contains("/b/ash/returns/");
        });
        assertThat(housing.read(MANAGER).json().getJsonObject("request").containsKey("remindedOn"))
                .isTrue();
    }

    @Test
    void a_restriction_reaches_whoever_reads_cases_and_was_asked() {
        var of = AshCase.requested();
        var scoping = AshScoping.of(of);
        var health = scoping.asked(HEALTH);
        Caller named = Caller.of(People.all().stream()
                .filter(person -> person.name()
                        .equals(health.read(MANAGER)
                                .json()
                                .getJsonObject("request")
                                .getString("named")))
                .findFirst()
                .orElseThrow()
                .username());
        assertThat(health.read(named).json().getBoolean("own")).isTrue();
        var housing = scoping.asked(HOUSING);

        AshRestriction.restricted(
                ok(MANAGER.get(of.at(""))).json().getJsonObject("referral").getString("id"));

        for (String part : List.of("", "/identities")) {
            assertThat(named.get(health.at(part)).status()).as(part).isEqualTo(404);
        }
        assertThat(told(named, "SCOPING_ASKED"))
                .extracting(one -> one.getString("about"))
                .doesNotContain(health.id());
        ok(housing.gives(HARI, nil()));
        assertThat(ok(MANAGER.get(scoping.at("/askable"))).body())
                .as("who may not know of it isn't offered")
                .doesNotContain("Dana Pryce");
    }

    @Test
    void a_case_from_before_there_was_any_scoping_has_nobody_asked_and_can_be_asked_about() {
        var of = AshCase.requested();
        Records.count(
                "with gone as (delete from app.scoping where case_id = ?::uuid returning 1) select count(*) from gone",
                of.id());
        var scoping = AshScoping.of(of);

        assertThat(scoping.read().json().getInt("asked")).isZero();
        assertThat(scoping.asked(HOUSING).read(HARI).json().getBoolean("own")).isTrue();
    }

    @Test
    void an_empty_list_of_agencies_is_no_request() {
        var scoping = AshScoping.of(AshCase.requested());

        Answer refused =
                scoping.requests("{\"question\": \"What?\", \"dueOn\": \"" + AshCase.today() + "\", \"agencies\": []}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("Invalid");
    }
}
