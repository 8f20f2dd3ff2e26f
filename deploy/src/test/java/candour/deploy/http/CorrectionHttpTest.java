package candour.deploy.http;

import static candour.deploy.http.Intake.BY_CHAIR;
import static candour.deploy.http.Intake.CHAIR;
import static candour.deploy.http.Intake.MANAGER;
import static candour.deploy.http.Intake.NEIGHBOUR;
import static candour.deploy.http.Intake.NURSE;
import static candour.deploy.http.Intake.at;
import static candour.deploy.http.Intake.child;
import static candour.deploy.http.Intake.numbered;
import static candour.deploy.http.Intake.received;
import static candour.deploy.http.Intake.referral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A wrong name, date or other fact is put right; what stood there stays readable. */
@Tag("intake")
class CorrectionHttpTest {
    private static String corrections(Answer referral) {
        return at(referral) + "/corrections";
    }

    private static String child1(String child) {
        return "{\"reason\": \"The nurse rang.\", \"children\": [{\"number\": 1, \"child\": " + child + "}]}";
    }

    private static String facts(String aware) {
        return """
                {"reason": "The nurse rang.", "children": [], "facts": {"harm": "DIED", "incidentOn": "2026-03-30",
                 "becameAware": "%s", "areaOfIncident": "Ashmere", "areaOfResidence": "Lisbon",
                 "residenceOutsideEngland": true, "lookedAfter": "NO"}}""".formatted(aware);
    }

    @Test
    void a_corrected_name_takes_the_place_of_the_wrong_one_which_stays_readable() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, "{\"name\": \"Wrong Whitlow\"}"));

        Answer corrected = MANAGER.post(corrections(sent), sent.version(), child1("{\"name\": \"Right Whitlow\"}"));

        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
        assertThat(corrected.version()).isEqualTo(sent.version() + 1);
        assertThat(corrected.json().getJsonArray("corrections").getJsonObject(0).toString())
                .contains("The nurse rang.", "Child 1.name", "Gwen Hollis")
                .doesNotContain("Whitlow");
        assertThat(MANAGER.get(at(sent) + "/identities").body())
                .contains("Right Whitlow")
                .doesNotContain("Wrong Whitlow");
        assertThat(NURSE.get(corrections(sent)).body()).contains("Wrong Whitlow");
        assertThat(Records.count(
                        "select count(*) from app.access_entry where what = 'Earlier versions shown' and ?::uuid = any(shown) and actor_name = 'Ruth Okell'",
                        sent.id()))
                .isEqualTo(1);
        assertThat(Records.count(
                        "select count(*) from app.referral_correction where referral_id = ?::uuid and position('Wrong' in encode(earlier, 'escape')) = 0",
                        sent.id()))
                .isEqualTo(1);
        assertThat(Records.text(
                        "select detail::text from app.audit_entry where what = 'Referral corrected' and about = ?::uuid",
                        sent.id()))
                .contains("Child 1.name")
                .doesNotContain("Whitlow");
    }

    @Test
    void a_corrected_date_is_held_against_the_rules_and_changes_nothing_when_it_breaks_them() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));

        Answer before = MANAGER.post(corrections(sent), sent.version(), facts("2026-03-29"));
        Answer future = MANAGER.post(corrections(sent), sent.version(), facts("2999-01-01"));
        Answer same = MANAGER.post(corrections(sent), sent.version(), facts("2026-04-02"));
        Answer right = MANAGER.post(corrections(sent), sent.version(), facts("2026-04-01"));

        assertThat(before.problem()).isEqualTo("AwareBeforeIncident");
        assertThat(future.problem()).isEqualTo("AwareAfterReceipt");
        assertThat(same.problem()).isEqualTo("NothingCorrected");
        assertThat(right.json().getString("becameAware")).isEqualTo("2026-04-01");
    }

    @Test
    void what_the_same_child_is_found_by_is_renewed() {
        String wrong = Intake.number();
        String right = Intake.number();
        Answer other = received(MANAGER, referral(BY_CHAIR, numbered(right)));
        Answer sent = received(MANAGER, referral(BY_CHAIR, numbered(wrong)));
        assertThat(MANAGER.get(at(sent) + "/alike").items()).isEmpty();

        MANAGER.post(corrections(sent), sent.version(), child1(numbered(right)));

        assertThat(MANAGER.get(at(sent) + "/alike").items())
                .extracting(item -> item.getString("id"))
                .containsExactly(other.id());
        assertThat(MANAGER.post("boards/ash/referral-matches", "{\"children\": [" + numbered(wrong) + "]}")
                        .items())
                .isEmpty();
    }

    @Test
    void nobody_but_the_business_manager_corrects_from_a_fresh_page_with_a_reason_and_once() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));
        String body = child1("{\"name\": \"Right Whitlow\"}");
        Map<String, String> once = Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"" + sent.version() + "\"");

        assertThat(CHAIR.post(corrections(sent), sent.version(), body).status()).isEqualTo(403);
        assertThat(NEIGHBOUR.post(corrections(sent), sent.version(), body).status())
                .isEqualTo(404);
        assertThat(MANAGER.post(corrections(sent), sent.version() + 1, body).status())
                .isEqualTo(412);
        assertThat(MANAGER.post(corrections(sent), sent.version(), body.replace("The nurse rang.", " "))
                        .status())
                .isEqualTo(400);
        assertThat(MANAGER.post(corrections(sent), sent.version(), body.replace("1,", "7,"))
                        .status())
                .isEqualTo(404);
        Answer first = MANAGER.post(corrections(sent), body, once);
        Answer again = MANAGER.post(corrections(sent), body, once);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Records.count("select count(*) from app.referral_correction where referral_id = ?::uuid", sent.id()))
                .isEqualTo(1);
    }

    @Test
    void what_the_panel_considers_can_still_be_corrected() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));
        Answer asked = CHAIR.post(at(sent) + "/consideration-request", sent.version(), Sample.request());

        Answer corrected = MANAGER.post(corrections(sent), asked.version(), facts("2026-04-01"));

        assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
    }
}
