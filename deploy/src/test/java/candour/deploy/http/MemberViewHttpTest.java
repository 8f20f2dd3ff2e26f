package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each member's own view stands beside what the panel answers, until the advice is signed. */
@Tag("rules")
class MemberViewHttpTest {
    private static final String MET = "{\"view\": \"MET\"}";
    private static final String NOT_MET =
            "{\"view\": \"NOT_MET\", \"reasons\": \"The account given fits the injury.\"}";

    private static Answer takes(Caller member, AshCase on, String part, String view) {
        return AshCase.changed(
                member, on.at("/assessment" + part + "/view"), on.worksheet().version(), view);
    }

    private static JsonObject seat(Answer worksheet, String title) {
        return worksheet.json().getJsonArray("views").getValuesAs(JsonObject.class).stream()
                .filter(seat -> seat.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_member_takes_a_view_of_a_limb_and_of_the_whole_in_their_own_seat() {
        var opened = AshCase.requested();
        long before = opened.worksheet().version();

        AshCase.ok(takes(NURSE, opened, "/limbs/abuse", MET));
        Answer worksheet = AshCase.ok(takes(NURSE, opened, "", NOT_MET));

        assertThat(worksheet.version())
                .as("members don't get in each other's way")
                .isEqualTo(before);
        JsonObject nurse = seat(worksheet, AshCase.NURSES);
        assertThat(nurse.getBoolean("own")).isTrue();
        assertThat(nurse.getString("agency")).isEqualTo("Ashmere Health");
        assertThat(nurse.getJsonArray("views").getValuesAs(JsonObject.class))
                .extracting(view -> view.getString("limb", "whole") + " " + view.getString("view"))
                .containsExactlyInAnyOrder("abuse MET", "whole NOT_MET");
        assertThat(seat(worksheet, AshCase.DOCTORS).getJsonArray("views"))
                .as("who has not said is there all the same")
                .isEmpty();
        assertThat(MANAGER.get(opened.at("/history")).body()).contains("Member's view recorded");
    }

    @Test
    void thinking_again_takes_the_place_of_what_was_thought() {
        var opened = AshCase.requested();
        AshCase.ok(takes(NURSE, opened, "", NOT_MET));

        int seen = seat(opened.worksheet(), AshCase.NURSES)
                .getJsonArray("views")
                .getJsonObject(0)
                .getInt("version");
        String again = "{\"view\": \"MET\", \"before\": " + seen + "}";

        assertThat(takes(NURSE, opened, "", MET).status())
                .as("says not what was seen")
                .isEqualTo(412);
        Answer worksheet = AshCase.ok(takes(NURSE, opened, "", again));

        assertThat(seat(worksheet, AshCase.NURSES).getJsonArray("views").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(view -> assertThat(view.getString("view")).isEqualTo("MET"));
        assertThat(takes(NURSE, opened, "", again).status())
                .as("the same again")
                .isEqualTo(412);
    }

    @Test
    void another_view_than_met_asks_for_reasons() {
        var opened = AshCase.requested();

        Answer refused = takes(NURSE, opened, "/limbs/abuse", "{\"view\": \"UNSURE\", \"reasons\": \" \"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("ViewWithoutReasons");
        assertThat(seat(opened.worksheet(), AshCase.NURSES).getJsonArray("views"))
                .isEmpty();
    }

    @Test
    void only_who_sits_on_the_panel_has_a_view_and_only_on_what_is_asked_by_the_edition() {
        var opened = AshCase.requested();

        for (Caller other : List.of(MANAGER, CHAIR)) {
            assertThat(takes(other, opened, "", MET).status()).isEqualTo(403);
        }
        assertThat(takes(NURSE, opened, "/limbs/weather", MET).problem()).isEqualTo("NoSuchLimb");
        assertThat(Caller.of("hugh.senn")
                        .send("PUT", opened.at("/assessment/view"), Optional.of(MET), Map.of("If-Match", "\"1\""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_view_is_of_the_worksheet_as_it_stands() {
        var opened = AshCase.requested();
        long seen = opened.worksheet().version();
        AshCase.ok(opened.answer("abuse", "YES"));

        Answer stale = AshCase.changed(NURSE, opened.at("/assessment/view"), seen, MET);

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void the_views_go_into_the_advice_and_stay_once_it_is_signed() {
        var advised = AshCase.requested();
        AshCase.ok(takes(NURSE, advised, "", NOT_MET));
        advised.advised("REVIEW");

        Answer refused = takes(NURSE, advised, "", MET);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("AssessmentClosed");
        assertThat(advised.advice().body()).contains("The account given fits the injury.");
    }

    @Test
    void advice_on_a_limb_without_evidence_can_not_be_signed() {
        var opened = AshCase.requested();
        opened.met();
        AshCase.ok(opened.answer("abuse", "YES"));
        AshCase.ok(opened.answer("died", "YES"));
        opened.evidenced("abuse");
        Answer drafted = AshCase.ok(opened.drafted("REVIEW"));

        Answer refused = PANEL_CHAIR.post(
                opened.at("/advice/signature"), drafted.version(), "{\"statement\": \"x\", \"hash\": \"x\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("LimbsWithoutEvidence");
        assertThat(refused.json().getString("detail")).contains("5(2)(b)(i)");
    }

    @Test
    void the_same_facts_are_weighed_by_another_edition_beside_the_cases_own() {
        var custody = AshCase.requested();
        AshCase.ok(custody.answer("died", "YES"));
        AshCase.ok(custody.answer("abuse", "NO"));
        AshCase.ok(custody.answer("always", "YES"));

        JsonObject weighed =
                AshCase.ok(NURSE.get(custody.at("/assessment/under/WT2018"))).json();

        assertThat(weighed.getJsonObject("here").getString("finding")).isEqualTo("MUST");
        assertThat(weighed.getJsonObject("here").getString("limb")).startsWith("SCR always");
        assertThat(weighed.getJsonObject("there").getString("finding")).isEqualTo("NO");
        assertThat(weighed.getJsonObject("there").getBoolean("confirmed")).isFalse();
        assertThat(NURSE.get(custody.at("/assessment/under/WT1066")).status()).isEqualTo(404);
        assertThat(custody.worksheet().json().getString("editionTitle")).contains("2015");
    }
}
