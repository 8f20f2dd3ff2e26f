package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a board stands, and what is found by its reference: of one board, and as far as one may know. */
@Tag("shell")
@Tag("isolation")
class OverviewHttpTest {
    private static final Caller MANAGER = Caller.of("gwen.hollis");
    private static final Caller OTHER_MANAGER = Caller.of("hugh.senn");
    private static final Caller ADMINISTRATOR = Caller.of("arlo.beck");

    private static JsonObject overview(Caller caller, String board) {
        return AshCase.ok(caller.get("boards/" + board + "/overview")).json();
    }

    private static List<JsonObject> found(Caller caller, String board, String reference) {
        return AshCase.ok(caller.get("boards/" + board + "/search?reference=" + reference))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static int stages(JsonObject overview) {
        return overview.getJsonArray("stages").getValuesAs(JsonObject.class).stream()
                .mapToInt(stage -> stage.getInt("cases"))
                .sum();
    }

    @Test
    void the_numbers_are_those_of_the_record() {
        AshCase.requested();
        MANAGER.post("boards/ash/referrals", Sample.referral());

        JsonObject ash = overview(MANAGER, "ash");

        String board = Records.board("ash");
        assertThat((long) ash.getInt("openCases"))
                .isEqualTo(Records.count(
                        "select count(*) from app.case_file where board_id = ?::uuid and last_step <> 'DECISION'",
                        board))
                .isPositive();
        assertThat((long) ash.getInt("decidedCases"))
                .isEqualTo(Records.count(
                        "select count(*) from app.case_file where board_id = ?::uuid and last_step = 'DECISION'",
                        board))
                .isPositive();
        assertThat((long) ash.getInt("referralsWaiting"))
                .isEqualTo(Records.count(
                        "select count(*) from app.referral where board_id = ?::uuid and status = 'AWAITING_REQUEST'",
                        board))
                .isPositive();
        assertThat(stages(ash)).isEqualTo(ash.getInt("openCases"));
        assertThat(ash.getJsonArray("received")).hasSize(12);
    }

    @Test
    void what_happens_at_one_board_changes_no_number_of_another() {
        JsonObject before = overview(OTHER_MANAGER, "bex");
        JsonObject ashBefore = overview(MANAGER, "ash");

        AshCase.requested();
        MANAGER.post("boards/ash/referrals", Sample.referral());

        assertThat(overview(OTHER_MANAGER, "bex")).isEqualTo(before);
        assertThat(overview(MANAGER, "ash").getInt("openCases")).isEqualTo(ashBefore.getInt("openCases") + 1);
        assertThat(before.toString()).doesNotContain("ASH-");
        assertThat((long) before.getInt("referralsWaiting"))
                .isEqualTo(Records.count(
                        "select count(*) from app.referral where board_id = ?::uuid and status = 'AWAITING_REQUEST'",
                        Records.board("bex")));
    }

    private static JsonObject standing(String person) {
        return AshCase.ok(Caller.of(person).get("boards/ash/standing")).json();
    }

    @Test
    void what_is_there_for_somebody_is_counted_for_each_as_they_may_know_it() {
        JsonObject chair = standing("frances.dell");
        JsonObject manager = standing("gwen.hollis");
        JsonObject administrator = standing("arlo.beck");

        AshCase.requested();
        MANAGER.post("boards/ash/referrals", Sample.referral());

        JsonObject chairNow = standing("frances.dell");
        assertThat(chairNow.getInt("waiting")).isEqualTo(chair.getInt("waiting") + 1);
        assertThat(chairNow.getInt("unread")).isEqualTo(chair.getInt("unread") + 2);
        assertThat(chairNow.getInt("referralsWaiting")).isEqualTo(chair.getInt("referralsWaiting") + 1);
        assertThat(chairNow.getInt("openCases"))
                .isEqualTo(chair.getInt("openCases") + 1)
                .isEqualTo(overview(MANAGER, "ash").getInt("openCases"));
        assertThat(standing("gwen.hollis").getInt("waiting"))
                .as("a meeting to convene, and two notifications to record")
                .isEqualTo(manager.getInt("waiting") + 3);
        assertThat(standing("arlo.beck")).isEqualTo(administrator);
        assertThat(administrator.getInt("openCases")).isZero();
        assertThat(administrator.getInt("referralsWaiting")).isZero();
        assertThat(OTHER_MANAGER.get("boards/ash/standing").status()).isEqualTo(404);
    }

    @Test
    void counting_is_no_access_and_what_is_counted_is() {
        String board = Records.board("ash");
        String accesses = "select count(*) from app.access_entry where board_id = ?::uuid";
        long before = Records.count(accesses, board);

        standing("gwen.hollis");
        assertThat(Records.count(accesses, board)).isEqualTo(before);

        AshCase.ok(Caller.of("gwen.hollis").get("boards/ash/cases"));
        assertThat(Records.count(accesses, board)).isEqualTo(before + 1);
    }

    @Test
    void a_post_that_reads_no_cases_is_refused_and_that_is_recorded() {
        long refusals = Records.refusals();

        assertThat(ADMINISTRATOR.get("boards/ash/overview").status()).isEqualTo(403);
        assertThat(ADMINISTRATOR.get("boards/ash/search?reference=ASH").status())
                .isEqualTo(403);

        assertThat(Records.refusals()).isEqualTo(refusals + 2);
    }

    @Test
    void a_case_is_found_by_its_reference_and_its_referral_not_beside_it() {
        var opened = AshCase.requested();

        List<JsonObject> whole = found(MANAGER, "ash", opened.reference());
        List<JsonObject> part = found(
                MANAGER,
                "ash",
                opened.reference().toLowerCase(java.util.Locale.ROOT).substring(4));

        assertThat(whole.get(0).getString("id")).isEqualTo(opened.id());
        assertThat(whole.get(0).getString("kind")).isEqualTo("CASE");
        assertThat(whole)
                .filteredOn(hit -> hit.getString("reference").equals(opened.reference()))
                .hasSize(1);
        assertThat(part).extracting(hit -> hit.getString("id")).contains(opened.id());
    }

    @Test
    void a_referral_without_a_case_is_found() {
        JsonObject received = AshCase.ok(MANAGER.post("boards/ash/referrals", Sample.referral()))
                .json();

        List<JsonObject> hits = found(Caller.of("ruth.okell"), "ash", received.getString("reference"));

        assertThat(hits).first().satisfies(hit -> {
            assertThat(hit.getString("id")).isEqualTo(received.getString("id"));
            assertThat(hit.getString("kind")).isEqualTo("REFERRAL");
        });
    }

    @Test
    void another_boards_reference_finds_nothing_whether_it_exists_or_not() {
        var opened = AshCase.requested();

        Answer there = OTHER_MANAGER.get("boards/bex/search?reference=" + opened.reference());
        Answer never = OTHER_MANAGER.get("boards/bex/search?reference=ASH-2026-99999");

        assertThat(there.json().getJsonArray("items")).isEmpty();
        assertThat(there.body()).isEqualTo(never.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "%25", "Name%20of", "of%20a%20test", "'%20or%20true", "Wren", "_____", "ASH%25"})
    void what_is_no_part_of_a_reference_finds_nothing(String typed) {
        MANAGER.post("boards/ash/referrals", Sample.referral());

        assertThat(found(MANAGER, "ash", typed)).isEmpty();
    }

    @Test
    void a_search_is_recorded_and_what_was_typed_is_not() {
        String typed = "ZZ-4711-NEVERKEPT";
        String searches =
                "select count(*) from app.access_entry where board_id = ?::uuid and what = 'Searched by reference'";
        long before = Records.count(searches, Records.board("ash"));

        found(MANAGER, "ash", typed);

        assertThat(Records.count(searches, Records.board("ash"))).isEqualTo(before + 1);
        assertThat(Records.count("select count(*) from app.access_entry a where a::text like '%NEVERKEPT%'"))
                .isZero();
        assertThat(Records.count("select count(*) from app.audit_entry a where a::text like '%NEVERKEPT%'"))
                .isZero();
    }
}
