package candour.deploy.http;

import static candour.deploy.http.Intake.BY_CDOP;
import static candour.deploy.http.Intake.BY_CHAIR;
import static candour.deploy.http.Intake.CDOP;
import static candour.deploy.http.Intake.CHAIR;
import static candour.deploy.http.Intake.MANAGER;
import static candour.deploy.http.Intake.NEIGHBOUR;
import static candour.deploy.http.Intake.REFERRALS;
import static candour.deploy.http.Intake.SCHOOL;
import static candour.deploy.http.Intake.at;
import static candour.deploy.http.Intake.bySchool;
import static candour.deploy.http.Intake.child;
import static candour.deploy.http.Intake.received;
import static candour.deploy.http.Intake.referral;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who refers, whom it is about, and what somebody who refers gets to see. */
@Tag("intake")
class IntakeHttpTest {
    private static List<String> fields(Answer refused) {
        return refused.json().getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .map(field -> field.getString("name"))
                .toList();
    }

    @Test
    void an_agency_the_death_overview_panel_and_the_business_manager_each_refer() {
        Answer school = received(SCHOOL, referral(bySchool(), child("")));
        Answer panel = received(CDOP, referral(BY_CDOP, child("")));
        Answer manager = received(MANAGER, referral(BY_CHAIR, child("")));

        assertThat(school.json().getString("referringAgency")).isEqualTo("Ashmere Education");
        assertThat(panel.json().getJsonObject("cdop").getString("reference")).isEqualTo("4411");
        assertThat(panel.json().getJsonObject("cdop").getJsonArray("factors").getString(0))
                .isEqualTo("POOR_PROFESSIONAL_PRACTICE");
        assertThat(manager.json().getString("status")).isEqualTo("AWAITING_REQUEST");
        assertThat(manager.json().getString("harm")).isEqualTo("DIED");
        assertThat(manager.json().getBoolean("residenceOutsideEngland")).isTrue();
        assertThat(manager.json().getBoolean("incidentOutsideEngland")).isFalse();
        assertThat(MANAGER.get(at(panel)).json().getBoolean("own")).isFalse();
        assertThat(CDOP.get(at(panel)).json().getBoolean("own")).isTrue();
    }

    @Test
    void without_a_factor_the_death_overview_panels_referral_is_refused_at_the_field() {
        long before = Records.count("select count(*) from app.referral");

        Answer without = CDOP.post(REFERRALS, referral("\"source\": \"CDOP\"", child("")));
        Answer empty = CDOP.post(
                REFERRALS,
                referral("\"source\": \"CDOP\", \"cdop\": {\"factors\": [], \"reference\": \"4411\"}", child("")));
        Answer unnumbered = CDOP.post(
                REFERRALS,
                referral(
                        "\"source\": \"CDOP\", \"cdop\": {\"factors\": [\"NEGLECT\"], \"reference\": \" \"}",
                        child("")));

        assertThat(without.status()).isEqualTo(409);
        assertThat(without.problem()).isEqualTo("CdopFactorMissing");
        assertThat(fields(without)).containsExactly("cdop.factors");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(fields(empty)).containsExactly("cdop.factors");
        assertThat(unnumbered.status()).isEqualTo(400);
        assertThat(fields(unnumbered)).containsExactly("cdop.reference");
        assertThat(Records.count("select count(*) from app.referral")).isEqualTo(before);
    }

    @Test
    void another_board_says_which_it_is_and_under_which_reference() {
        Answer theirs = received(
                MANAGER,
                referral(
                        "\"source\": \"OTHER_BOARD\", \"otherBoard\": {\"name\": \"Dunmere\", \"reference\": \"D/17\"}",
                        child("")));
        Answer unnamed = MANAGER.post(REFERRALS, referral("\"source\": \"OTHER_BOARD\"", child("")));

        assertThat(theirs.json().getJsonObject("otherBoard").getString("reference"))
                .isEqualTo("D/17");
        assertThat(unnamed.problem()).isEqualTo("OtherBoardMissing");
    }

    @Test
    void what_another_source_says_of_itself_is_refused() {
        Answer refused = MANAGER.post(REFERRALS, referral(BY_CDOP.replace("\"CDOP\"", "\"CHAIR\""), child("")));

        assertThat(refused.problem()).isEqualTo("SourceDiffers");
        assertThat(fields(refused)).containsExactly("cdop");
    }

    @Test
    void three_siblings_an_unborn_child_and_a_care_leaver_are_one_referral() {
        Answer received = received(
                MANAGER,
                referral(
                        BY_CHAIR,
                        child("\"kind\": \"CHILD\", \"born\": \"2020-01-02\""),
                        child("\"kind\": \"CHILD\", \"born\": \"2021-01-02\""),
                        child("\"kind\": \"SIBLING\", \"born\": \"2000-01-02\""),
                        child("\"kind\": \"UNBORN\", \"expectedOn\": \"2027-01-02\""),
                        child("\"kind\": \"CARE_LEAVER\", \"born\": \"2005-01-02\", \"leavingCare\": \"RELEVANT\"")));

        Answer shown = MANAGER.get(at(received) + "/identities");

        assertThat(received.json().getJsonArray("children").getValuesAs(JsonString.class))
                .extracting(JsonString::getString)
                .containsExactly("Child 1", "Child 2", "Sibling 1", "Unborn child 1", "Care leaver 1");
        assertThat(shown.json().getJsonArray("children").getJsonObject(3).getString("expectedOn"))
                .isEqualTo("2027-01-02");
        assertThat(received.body()).doesNotContain("Intake Whitlow").doesNotContain("2027-01-02");
        assertThat(Records.count(
                        "select count(*) from app.referral_subject where referral_id = ?::uuid and kind = 'UNBORN' and position('2027' in encode(expected_on, 'escape')) = 0",
                        received.id()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"UNBORN\", \"born\": \"2026-01-02\"|SubjectUnclear|children[1].born",
                "\"kind\": \"UNBORN\", \"nhsNumber\": \"9434765919\"|SubjectUnclear|children[1].nhsNumber",
                "\"expectedOn\": \"2026-09-02\"|SubjectUnclear|children[1].expectedOn",
                "\"born\": \"2999-01-02\"|SubjectUnclear|children[1].born",
                "\"born\": \"1990-01-02\"|AgeDiffers|children[1].born",
                "\"kind\": \"CARE_LEAVER\"|SubjectUnclear|children[1].leavingCare",
                "\"kind\": \"ADULT\", \"born\": \"2020-01-02\"|AgeDiffers|children[1].born"
            })
    void what_does_not_fit_somebody_is_refused_at_the_field_and_says_no_date(
            String said, String problem, String field) {
        Answer refused = MANAGER.post(REFERRALS, referral(BY_CHAIR, child(""), child(said)));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(fields(refused)).containsExactly(field);
        assertThat(refused.body()).doesNotContain("1990").doesNotContain("Whitlow");
    }

    @Test
    void siblings_alone_are_no_referral() {
        Answer refused = MANAGER.post(REFERRALS, referral(BY_CHAIR, child("\"kind\": \"SIBLING\"")));

        assertThat(refused.problem()).isEqualTo("OnlySiblings");
    }

    @Test
    void whoever_refers_sees_where_it_stands_and_the_answer_and_nothing_that_the_board_wrote() {
        Answer sent = received(SCHOOL, referral(bySchool(), child("")));
        CHAIR.post(
                at(sent) + "/consideration-request",
                sent.version(),
                "{\"text\": \"SECRET of the Chair\", \"whyThisEdition\": \"SECRET too\"}");

        Answer seen = SCHOOL.get(at(sent));

        assertThat(seen.json().getString("status")).isEqualTo("CONSIDERATION_REQUESTED");
        assertThat(seen.json().getString("requestedOn")).isNotBlank();
        assertThat(seen.body()).doesNotContain("SECRET").doesNotContain("Frances Dell");
        assertThat(seen.json().containsKey("caseFile")).isFalse();
        for (String part : List.of("/identities", "/history", "/corrections")) {
            assertThat(SCHOOL.get(at(sent) + part).status()).as(part).isEqualTo(403);
        }
        assertThat(SCHOOL.get("boards/ash/cases").status()).isEqualTo(403);
        assertThat(SCHOOL.get("boards/ash/overview").status()).isEqualTo(403);
    }

    @Test
    void of_what_others_referred_a_referrer_finds_nothing() {
        Answer theirs = received(CDOP, referral(BY_CDOP, child("")));
        String reference = theirs.json().getString("reference");

        assertThat(SCHOOL.get(at(theirs)).status()).isEqualTo(404);
        assertThat(SCHOOL.get(at(theirs) + "/alike").status()).isEqualTo(404);
        assertThat(SCHOOL.get(REFERRALS + "?limit=100").body()).doesNotContain(reference);
        assertThat(SCHOOL.get("boards/ash/search?reference=" + reference).body())
                .doesNotContain(theirs.id());
        assertThat(NEIGHBOUR.get(at(theirs)).status()).isEqualTo(404);
    }
}
