package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a referral's receipt to the Chair's request. */
@Tag("first-case")
class ReferralHttpTest {
    private static final String REFERRALS = "boards/ash/referrals";
    private final Caller manager = Caller.of("gwen.hollis");
    private final Caller chair = Caller.of("frances.dell");

    private Answer received() {
        Answer received = manager.post(REFERRALS, Sample.referral());
        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        return received;
    }

    private static String at(Answer referral) {
        return REFERRALS + "/" + referral.id();
    }

    private static String request(Answer referral) {
        return at(referral) + "/consideration-request";
    }

    @Test
    void a_referral_gets_the_boards_next_reference_and_waits_for_the_chair() {
        Answer first = received();
        Answer second = received();

        assertThat(first.json().getString("reference")).matches("ASH-\\d{4}-\\d{3,}");
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(first.json().getString("status")).isEqualTo("AWAITING_REQUEST");
        assertThat(first.header("ETag")).isEqualTo("\"" + first.version() + "\"");
    }

    private static int number(Answer referral) {
        String reference = referral.json().getString("reference");
        return Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1));
    }

    @Test
    void references_of_two_boards_are_counted_apart() {
        received();

        Answer theirs = Caller.of("hugh.senn").post("boards/bex/referrals", Sample.referral());

        assertThat(theirs.json().getString("reference")).startsWith("BEX-");
    }

    @Test
    void any_agency_on_the_panel_can_refer() {
        Answer received = Caller.of("ruth.okell").post(REFERRALS, Sample.referral());

        assertThat(received.status()).isEqualTo(201);
    }

    @Test
    void without_the_date_the_agency_became_aware_it_is_refused() {
        Answer refused = manager.post(REFERRALS, Sample.referral().replace("\"becameAware\": \"2026-04-02\",", ""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("Invalid");
        assertThat(refused.json().getJsonArray("fields").getValuesAs(JsonObject.class))
                .extracting(field -> field.getString("name"))
                .containsExactly("becameAware");
    }

    @Test
    void dates_that_cannot_be_are_refused_in_a_sentence() {
        Answer future = manager.post(REFERRALS, Sample.referral().replace("2026-04-02", "2999-01-01"));
        Answer before = manager.post(REFERRALS, Sample.referral().replace("2026-04-02", "2026-03-01"));
        Answer nonsense = manager.post(REFERRALS, Sample.referral().replace("2026-04-02", "2026-02-31"));

        assertThat(future.status()).isEqualTo(409);
        assertThat(future.problem()).isEqualTo("DateInTheFuture");
        assertThat(before.status()).isEqualTo(409);
        assertThat(before.json().getString("detail")).contains("1 March 2026").contains("30 March 2026");
        assertThat(nonsense.status()).isEqualTo(400);
    }

    @Test
    void an_agency_that_refers_is_named_and_known() {
        Answer unnamed = manager.post(REFERRALS, Sample.referral().replace("\"CHAIR\"", "\"AGENCY\""));
        Answer unknown = manager.post(
                REFERRALS,
                Sample.referral().replace("\"agencies\": []", "\"agencies\": [\"" + UUID.randomUUID() + "\"]"));

        assertThat(unnamed.problem()).isEqualTo("ReferringAgencyMissing");
        assertThat(unknown.problem()).isEqualTo("UnknownAgency");
    }

    @Test
    void bad_input_is_a_clear_error_and_never_a_fault() {
        for (String body : List.of("", "{", "[]", "null", "\"x\"", "{\"children\": 7}", "{\"source\": \"NOBODY\"}")) {
            Answer refused = manager.post(REFERRALS, body);
            assertThat(refused.status()).as(body + " → " + refused).isEqualTo(400);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(manager.get(REFERRALS + "/not-an-id").status()).isEqualTo(404);
        assertThat(manager.get(REFERRALS + "?after=not-an-id").status()).isIn(400, 404);
    }

    @Test
    void names_are_shown_by_one_deliberate_act_only_and_it_is_recorded() {
        Answer referral = manager.post(REFERRALS, Sample.referral("Secret"));

        String read = manager.get(at(referral)).body();
        Answer shown = manager.get(at(referral) + "/identities");

        assertThat(read).contains("Child 1").doesNotContain("Name Secret").doesNotContain("9434765919");
        assertThat(shown.body()).contains("Name Secret").contains("9434765919").contains("2019-05-06");
        assertThat(Records.count(
                        "select count(*) from app.access_entry where what = 'Identities shown' and ?::uuid = any(shown) and actor_name = 'Gwen Hollis'",
                        referral.id()))
                .isEqualTo(1);
    }

    @Test
    void names_stand_sealed_in_the_database() {
        Answer referral = manager.post(REFERRALS, Sample.referral("Sealed"));

        assertThat(Records.count(
                        "select count(*) from app.referral_subject where referral_id = ?::uuid and position('Name Sealed' in encode(name, 'escape')) = 0",
                        referral.id()))
                .isEqualTo(1);
        assertThat(Records.text("select referral::text from app.referral where id = ?::uuid", referral.id()))
                .doesNotContain("Name Sealed");
    }

    @Test
    void the_board_chair_asks_the_panel_with_date_and_text() {
        Answer referral = received();

        Answer requested = chair.post(request(referral), referral.version(), Sample.request());

        assertThat(requested.status()).as(requested.toString()).isEqualTo(200);
        assertThat(requested.json().getString("status")).isEqualTo("CONSIDERATION_REQUESTED");
        assertThat(requested.json().getString("requestedOn")).isNotBlank();
        assertThat(requested.json().getString("requestText")).isEqualTo("I ask the panel to consider this.");
        assertThat(requested.version()).isEqualTo(referral.version() + 1);
    }

    @Test
    void nobody_but_the_board_chair_asks_the_panel() {
        Answer referral = received();

        for (String other : List.of("gwen.hollis", "maeve.linden", "ruth.okell", "arlo.beck")) {
            long before = Records.refusals();
            Answer refused = Caller.of(other).post(request(referral), referral.version(), Sample.request());
            assertThat(refused.status()).as(other + " " + refused).isEqualTo(403);
            assertThat(Records.refusals()).isEqualTo(before + 1);
        }
        assertThat(manager.get(at(referral)).version()).isEqualTo(referral.version());
    }

    @Test
    void the_panel_chair_of_ash_is_a_panel_member_at_bex_with_that_boards_rights_only() {
        Caller maeve = Caller.of("maeve.linden");
        Answer theirs = Caller.of("hugh.senn").post("boards/bex/referrals", Sample.referral());

        assertThat(maeve.get("boards/bex/referrals/" + theirs.id()).status()).isEqualTo(200);
        assertThat(maeve.get("boards/bex/referrals/" + theirs.id() + "/history").status())
                .as("a panel member doesn't read the history")
                .isEqualTo(403);
        assertThat(maeve.get("boards/ash/referrals/" + theirs.id()).status()).isEqualTo(404);
    }

    @Test
    void the_chair_cannot_ask_twice() {
        Answer referral = received();
        Answer requested = chair.post(request(referral), referral.version(), Sample.request());

        Answer again = chair.post(request(referral), requested.version(), Sample.request());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("ConsiderationAlreadyRequested");
        assertThat(again.json().getString("detail")).contains(referral.json().getString("reference"));
    }

    @Test
    void a_request_from_a_stale_page_is_refused_and_changes_nothing() {
        Answer referral = received();
        long before = Records.refusals();

        Answer stale = chair.post(request(referral), referral.version() + 5, Sample.request());
        Answer unsaid = chair.post(request(referral), Sample.request());
        Answer weak = chair.post(request(referral), Sample.request(), Map.of("If-Match", "W/\"1\""));
        Answer any = chair.post(request(referral), Sample.request(), Map.of("If-Match", "*"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(List.of(unsaid.status(), weak.status(), any.status())).containsOnly(428);
        assertThat(Records.refusals()).as("the stale attempt is recorded").isEqualTo(before + 1);
        assertThat(manager.get(at(referral)).json().getString("status")).isEqualTo("AWAITING_REQUEST");
    }

    @Test
    void an_empty_request_is_refused_at_its_field() {
        Answer referral = received();

        Answer refused = chair.post(request(referral), referral.version(), "{\"text\": \" \"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().getJsonArray("fields").getJsonObject(0).getString("name"))
                .isEqualTo("text");
    }

    @Test
    void a_repeated_request_happens_once_and_answers_the_same() {
        Map<String, String> key = Map.of("Idempotency-Key", Sample.key());

        Answer first = manager.post(REFERRALS, Sample.referral(), key);
        Answer again = manager.post(REFERRALS, Sample.referral(), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(Records.count(
                        "select count(*) from app.audit_entry where what = 'Referral received' and about = ?::uuid",
                        first.id()))
                .isEqualTo(1);
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        Map<String, String> key = Map.of("Idempotency-Key", Sample.key());
        manager.post(REFERRALS, Sample.referral(), key);

        Answer other = manager.post(REFERRALS, Sample.referral("other"), key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("KeyReused");
    }

    @Test
    void without_a_key_nothing_is_created() {
        long before = Records.count("select count(*) from app.referral");

        Answer none = manager.send("POST", REFERRALS, Optional.of(Sample.referral()), Map.of());
        Answer brief = manager.post(REFERRALS, Sample.referral(), Map.of("Idempotency-Key", "short"));

        assertThat(none.status()).isEqualTo(400);
        assertThat(brief.status()).isEqualTo(400);
        assertThat(none.problem()).isEqualTo("KeyMissing");
        assertThat(Records.count("select count(*) from app.referral")).isEqualTo(before);
    }

    @Test
    void twenty_equal_requests_at_once_make_one_referral() {
        Map<String, String> key = Map.of("Idempotency-Key", Sample.key());
        long before = Records.count("select count(*) from app.referral");

        var answers = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> manager.post(REFERRALS, Sample.referral(), key)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201, 409).contains(201);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("RequestInFlight"));
        assertThat(Records.count("select count(*) from app.referral")).isEqualTo(before + 1);
    }

    @Test
    void a_list_is_read_page_by_page_newest_first_without_loss() {
        IntStream.range(0, 3).forEach(i -> received());
        Answer whole = manager.get(REFERRALS + "?limit=100");

        Answer first = manager.get(REFERRALS + "?limit=2");
        Answer second = manager.get(REFERRALS + "?limit=2&after=" + first.json().getString("next"));

        assertThat(first.items()).hasSize(2);
        assertThat(List.of(
                        first.items().get(0),
                        first.items().get(1),
                        second.items().get(0)))
                .containsExactlyElementsOf(whole.items().subList(0, 3));
    }

    @Test
    void history_tells_what_happened_by_whom_in_what_capacity_and_when() {
        Answer referral = received();
        chair.post(request(referral), referral.version(), Sample.request());

        Answer history = manager.get(at(referral) + "/history");

        assertThat(history.items())
                .extracting(line -> line.getString("what") + " / " + line.getString("capacity"))
                .containsExactly("Referral received / BUSINESS_MANAGER", "Consideration requested / BOARD_CHAIR");
        assertThat(history.items()).allSatisfy(line -> {
            assertThat(line.getString("businessDate")).isNotBlank();
            assertThat(line.getString("recordedAt")).endsWith("Z");
            assertThat(line.getString("actor")).isIn("Gwen Hollis", "Frances Dell");
        });
    }

    @Test
    void what_was_shown_is_sealed_into_the_chain_within_a_minute() {
        Answer referral = received();
        manager.get(at(referral));

        boolean sealed = Records.within(
                Duration.ofSeconds(60),
                () -> Records.count(
                                "select count(*) from app.access_entry where sealed_in is not null and what = 'Referral opened' and ?::uuid = any(shown)",
                                referral.id())
                        > 0);

        assertThat(sealed).isTrue();
    }
}
