package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Terms of Reference of the demonstration's boards, and how a board loads the next version. */
class TermsHttpTest {
    private static final String TERMS = "boards/car/terms";
    private final Caller administrator = Caller.of("lena.moss");

    /** The next version of Carrow and Dene's, after all that were loaded before. */
    private String next() {
        LocalDate newest =
                LocalDate.parse(administrator.get(TERMS).items().get(0).getString("effectiveFrom"));
        String police = administrator.get("boards/car/agencies").items().stream()
                .filter(agency -> agency.getString("code").equals("POL"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        return """
                {"edition": "WT2015", "coreAgencies": ["%1$s"], "noticeDays": 7,
                 "approvedOn": "2026-01-05", "effectiveFrom": "%2$s",
                 "quorum": {"countedBy": "MEMBERS", "coreOnly": true, "minMembers": 1, "chairRequired": false, "requiredPosts": []},
                 "seats": [{"title": "Detective Sergeant", "capacity": "PANEL_MEMBER", "agency": "%1$s", "counts": true,
                            "chair": false, "deputy": "Deputy Detective Sergeant"}]}""".formatted(police, newest.plusDays(1));
    }

    private static long versions() {
        return Records.count("select count(*) from app.terms_of_reference");
    }

    @Test
    void ashmere_follows_the_source_document() {
        Answer terms = Caller.of("ruth.okell").get("boards/ash/terms");

        JsonObject first = terms.items().get(terms.items().size() - 1);
        assertThat(first.getInt("number")).isEqualTo(1);
        assertThat(first.getString("edition")).isEqualTo("WT2015");
        assertThat(first.getJsonArray("coreAgencies")).hasSize(4);
        assertThat(first.getJsonArray("seats")).hasSize(8);
        assertThat(first.getInt("noticeDays")).isEqualTo(5);
        assertThat(first.getJsonObject("quorum").getString("countedBy")).isEqualTo("DISTINCT_AGENCIES");
        assertThat(first.getJsonObject("quorum").getInt("minAgencies")).isEqualTo(3);
        assertThat(first.getJsonArray("seats").getValuesAs(JsonObject.class))
                .filteredOn(seat -> !seat.getBoolean("counts"))
                .extracting(seat -> seat.getString("title"))
                .containsExactly("Independent panel chair", "Business Manager");
        assertThat(Caller.of("ruth.okell")
                        .get("boards/ash/terms/" + first.getString("id"))
                        .json())
                .isEqualTo(first);
    }

    @Test
    void every_member_reads_the_editions_with_their_legal_test() {
        JsonObject edition = Caller.of("colin.birch").get("boards/ash/guidance-editions").items().stream()
                .filter(one -> one.getString("code").equals("WT2015"))
                .findFirst()
                .orElseThrow();

        assertThat(edition.getJsonArray("limbs")).hasSize(6);
        assertThat(edition.getJsonArray("criteria")).hasSize(8);
        assertThat(edition.getJsonArray("toBeConfirmed")).isNotEmpty();
    }

    @Test
    void a_version_is_loaded_read_and_recorded() {
        Answer loaded = administrator.post(TERMS, next());

        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(201);
        assertThat(administrator.get(TERMS + "/" + loaded.id()).json()).isEqualTo(loaded.json());
        assertThat(administrator.get(TERMS).items().get(0).getString("id")).isEqualTo(loaded.id());
        assertThat(Records.count(
                        "select count(*) from app.audit_entry where what = 'Terms of Reference loaded' and about = ?::uuid",
                        loaded.id()))
                .isEqualTo(1);
    }

    @Test
    void a_repeated_load_happens_once_and_answers_the_same() {
        Map<String, String> key = Map.of("Idempotency-Key", Sample.key());
        String body = next();

        Answer first = administrator.post(TERMS, body, key);
        Answer again = administrator.post(TERMS, body, key);

        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(administrator
                        .post(TERMS, body.replace("\"noticeDays\": 7", "\"noticeDays\": 9"), key)
                        .problem())
                .isEqualTo("KeyReused");
    }

    @Test
    void only_the_boards_administrator_loads_one() {
        long before = versions();

        for (String member : List.of("gwen.hollis", "frances.dell", "maeve.linden", "ruth.okell")) {
            Answer refused = Caller.of(member).post("boards/ash/terms", next());
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        }
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void another_boards_terms_do_not_exist() {
        long before = versions();
        String ashmeres =
                Caller.of("arlo.beck").get("boards/ash/terms").items().get(0).getString("id");

        assertThat(administrator.get("boards/ash/terms").status()).isEqualTo(404);
        assertThat(administrator.post("boards/ash/terms", next()).status()).isEqualTo(404);
        assertThat(administrator.get(TERMS + "/" + ashmeres).status()).isEqualTo(404);
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void a_reading_that_nobody_chose_is_refused_with_both_examples() {
        Answer refused = administrator.post(TERMS, next().replace("\"countedBy\": \"MEMBERS\", ", ""));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("QuorumReadingMissing");
        assertThat(refused.json().getString("detail"))
                .contains("Counted by members, two nurses of Health and one social worker are three")
                .contains("Counted by different agencies, they are two");
    }

    @Test
    void what_does_not_go_together_is_refused_in_a_sentence() {
        String body = next();

        assertThat(administrator.post(TERMS, body.replace("WT2015", "WT1066")).body())
                .contains("No guidance edition is called WT1066.");
        assertThat(administrator
                        .post(TERMS, body.replace("\"minMembers\": 1", "\"minMembers\": 2"))
                        .body())
                .contains("The quorum asks for 2 members; the number of seats that count is 1.");
        assertThat(administrator
                        .post(TERMS, body.replace("\"chairRequired\": false", "\"chairRequired\": true"))
                        .problem())
                .isEqualTo("ChairSeatMissing");
        assertThat(administrator
                        .post(TERMS, body.replace("\"requiredPosts\": []", "\"requiredPosts\": [\"Headteacher\"]"))
                        .body())
                .contains("Headteacher");
        assertThat(administrator
                        .post(TERMS, body.replace("\"approvedOn\": \"2026-01-05\"", "\"approvedOn\": \"2999-02-02\""))
                        .problem())
                .isEqualTo("EffectiveBeforeApproval");
        assertThat(administrator
                        .post(TERMS, body.replace("PANEL_MEMBER", "PLATFORM_ADMINISTRATOR"))
                        .problem())
                .isEqualTo("CapacityOfNoPost");
        assertThat(administrator
                        .post(
                                TERMS,
                                body.replaceFirst(
                                        "\"coreAgencies\": \\[\"[^\"]+\"",
                                        "\"coreAgencies\": [\"" + UUID.randomUUID() + "\""))
                        .problem())
                .isEqualTo("UnknownAgency");
    }

    @Test
    void a_version_does_not_begin_before_the_one_before() {
        String body = next();
        administrator.post(TERMS, body);

        Answer again = administrator.post(TERMS, body);

        assertThat(again.problem()).isEqualTo("EffectiveBeforeLastVersion");
    }

    @Test
    void bad_input_is_a_clear_error_and_never_a_fault() {
        for (String body : List.of("", "{", "[]", "null", "{}", "{\"seats\": 7}", next().replace("MEMBERS", "FEET"))) {
            Answer refused = administrator.post(TERMS, body);
            assertThat(refused.status()).as(body + " → " + refused).isEqualTo(400);
        }
        Answer fields = administrator.post(
                TERMS, next().replace("\"minMembers\": 1", "\"minMembers\": 0").replace("\"coreOnly\": true, ", ""));
        assertThat(fields.json().getJsonArray("fields").getValuesAs(JsonObject.class))
                .extracting(field -> field.getString("name"))
                .containsExactly("quorum.coreOnly", "quorum.minMembers");
        assertThat(administrator
                        .send("POST", TERMS, Optional.of(next()), Map.of())
                        .problem())
                .isEqualTo("KeyMissing");
    }
}
