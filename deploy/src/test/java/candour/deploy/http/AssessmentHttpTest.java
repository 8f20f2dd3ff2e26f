package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worksheet follows the frozen edition's test. */
@Tag("first-case")
class AssessmentHttpTest {
    private static String finding(Answer worksheet) {
        return worksheet.json().getString("finding", "");
    }

    @Test
    void a_death_with_neglect_meets_the_test_without_concern_between_agencies() {
        var died = AshCase.requested();
        died.answer("abuse", "YES");

        Answer worksheet = died.answer("died", "YES");

        assertThat(finding(worksheet)).isEqualTo("MUST");
        assertThat(worksheet.json().getString("limb")).isEqualTo("regulation 5(2)(a) and (b)(i)");
    }

    @Test
    void serious_harm_without_concern_is_not_met_on_definitive_evidence_only() {
        var harmed = AshCase.requested();
        harmed.answer("abuse", "YES");
        harmed.answer("died", "NO");
        harmed.answer("harm", "YES");
        harmed.answer("concern", "NO");

        Answer without = harmed.answer("definitive", "NO");
        Answer with = harmed.answer("definitive", "YES");

        assertThat(finding(without)).isEqualTo("MUST");
        assertThat(without.json().getString("limb")).contains("(b)(ii)");
        assertThat(finding(with)).isEqualTo("NO");
    }

    @Test
    void harm_without_known_or_suspected_abuse_is_not_met() {
        var harmed = AshCase.requested();
        harmed.answer("abuse", "NO");
        harmed.answer("died", "NO");

        assertThat(finding(harmed.answer("harm", "YES"))).isEqualTo("NO");
    }

    @Test
    void what_the_edition_does_not_ask_is_refused_in_a_sentence() {
        var opened = AshCase.requested();
        opened.answer("died", "YES");

        assertThat(opened.answer("harm", "YES").problem()).isEqualTo("LimbNotAsked");
        assertThat(opened.answer("weather", "YES").problem()).isEqualTo("NoSuchLimb");
        assertThat(opened.answer("abuse", "PERHAPS").problem()).isEqualTo("NoSuchAnswer");
    }

    @Test
    void an_answer_from_a_stale_page_is_refused_and_loses_nothing() {
        var opened = AshCase.requested();
        Answer seen = opened.worksheet();
        String abuse = opened.at("/assessment/limbs/abuse");

        Answer first = AshCase.ok(AshCase.changed(MANAGER, abuse, seen.version(), "{\"answer\": \"YES\"}"));
        Answer second = AshCase.changed(PANEL_CHAIR, abuse, seen.version(), "{\"answer\": \"NO\"}");

        assertThat(first.version()).isGreaterThan(seen.version());
        assertThat(second.status()).isEqualTo(412);
        assertThat(opened.worksheet().version()).isEqualTo(first.version());
        assertThat(opened.worksheet()
                        .json()
                        .getJsonArray("limbs")
                        .getJsonObject(0)
                        .getString("answer"))
                .isEqualTo("YES");
    }

    @Test
    void withdrawn_evidence_stays_readable_and_counts_no_more() {
        var opened = AshCase.requested();
        Answer recorded = opened.evidenced("abuse");
        String evidence = recorded.json()
                .getJsonArray("limbs")
                .getJsonObject(0)
                .getJsonArray("evidence")
                .getJsonObject(0)
                .getString("id");
        String withdrawal = opened.at("/assessment/evidence/" + evidence + "/withdrawal");

        Answer withdrawn = AshCase.ok(MANAGER.post(withdrawal, recorded.version(), "{}"));
        Answer again = MANAGER.post(withdrawal, withdrawn.version(), "{}");

        assertThat(recorded.json().getJsonArray("unevidenced").toString()).doesNotContain("5(2)(a)");
        assertThat(withdrawn.json().getJsonArray("unevidenced").toString()).contains("5(2)(a)");
        assertThat(withdrawn.body()).contains("It was recorded.");
        assertThat(again.problem()).isEqualTo("EvidenceWithdrawnBefore");
    }

    @Test
    void a_panel_member_brings_evidence_and_does_not_answer() {
        var opened = AshCase.requested();

        Answer brought =
                NURSE.post(opened.at("/assessment/evidence"), opened.worksheet().version(), AshCase.evidence("abuse"));
        Answer answered = AshCase.changed(
                NURSE, opened.at("/assessment/limbs/abuse"), brought.version(), "{\"answer\": \"YES\"}");

        assertThat(brought.status()).isEqualTo(201);
        assertThat(answered.status()).isEqualTo(403);
        assertThat(CHAIR.get(opened.at("/assessment")).status()).isEqualTo(200);
    }
}
