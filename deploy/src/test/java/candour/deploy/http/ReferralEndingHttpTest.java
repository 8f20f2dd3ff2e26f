package candour.deploy.http;

import static candour.deploy.http.Intake.BY_CDOP;
import static candour.deploy.http.Intake.BY_CHAIR;
import static candour.deploy.http.Intake.CDOP;
import static candour.deploy.http.Intake.CHAIR;
import static candour.deploy.http.Intake.MANAGER;
import static candour.deploy.http.Intake.NEIGHBOUR;
import static candour.deploy.http.Intake.NURSE;
import static candour.deploy.http.Intake.SCHOOL;
import static candour.deploy.http.Intake.at;
import static candour.deploy.http.Intake.bySchool;
import static candour.deploy.http.Intake.child;
import static candour.deploy.http.Intake.reason;
import static candour.deploy.http.Intake.received;
import static candour.deploy.http.Intake.referral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a referral ends that doesn't go to the panel. */
@Tag("intake")
class ReferralEndingHttpTest {
    private static String decline(Answer referral) {
        return at(referral) + "/ending/decline";
    }

    private static String withdrawal(Answer referral) {
        return at(referral) + "/ending/withdrawal";
    }

    private static String error(Answer referral) {
        return at(referral) + "/ending/registration-error";
    }

    private static Answer sent() {
        return received(CDOP, referral(BY_CDOP, child("")));
    }

    @Test
    void the_board_chair_declines_and_whoever_referred_reads_the_answer() {
        Answer sent = sent();

        Answer declined = CHAIR.post(decline(sent), sent.version(), reason("Not for a review."));
        Answer seen = CDOP.get(at(sent));

        assertThat(declined.status()).as(declined.toString()).isEqualTo(200);
        assertThat(declined.json().getString("status")).isEqualTo("DECLINED");
        assertThat(declined.json().getJsonObject("ending").getString("by")).isEqualTo("Frances Dell");
        assertThat(declined.version()).isEqualTo(sent.version() + 1);
        assertThat(seen.json().getJsonObject("ending").getString("reason")).isEqualTo("Not for a review.");
        assertThat(seen.body()).doesNotContain("Frances Dell");
        assertThat(CDOP.get("boards/ash/notifications").items().get(0).getString("kind"))
                .isEqualTo("REFERRAL_ENDED");
    }

    @Test
    void nobody_but_the_board_chair_declines_and_nobody_but_the_manager_marks_an_error() {
        Answer sent = sent();
        long before = Records.refusals();

        assertThat(MANAGER.post(decline(sent), sent.version(), reason("x")).status())
                .isEqualTo(403);
        assertThat(NURSE.post(decline(sent), sent.version(), reason("x")).status())
                .isEqualTo(403);
        assertThat(CHAIR.post(error(sent), sent.version(), reason("x")).status())
                .isEqualTo(403);
        assertThat(CDOP.post(error(sent), sent.version(), reason("x")).status()).isEqualTo(403);

        assertThat(Records.refusals()).isEqualTo(before + 4);
        assertThat(MANAGER.get(at(sent)).json().getString("status")).isEqualTo("AWAITING_REQUEST");
    }

    @Test
    void whoever_sent_it_takes_it_back_and_so_does_the_manager_on_their_word() {
        Answer own = sent();
        Answer theirs = sent();

        assertThat(CDOP.post(withdrawal(own), own.version(), reason("Sent twice."))
                        .json()
                        .getString("status"))
                .isEqualTo("WITHDRAWN");
        assertThat(MANAGER.post(withdrawal(theirs), theirs.version(), reason("They rang."))
                        .json()
                        .getString("status"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void nobody_else_takes_it_back() {
        Answer sent = sent();
        long before = Records.refusals();

        assertThat(NURSE.post(withdrawal(sent), sent.version(), reason("x")).status())
                .as("sees it, and didn't send it")
                .isEqualTo(403);
        assertThat(CHAIR.post(withdrawal(sent), sent.version(), reason("x")).status())
                .isEqualTo(403);
        assertThat(SCHOOL.post(withdrawal(sent), sent.version(), reason("x")).status())
                .as("doesn't know of it")
                .isEqualTo(404);
        assertThat(NEIGHBOUR.post(withdrawal(sent), sent.version(), reason("x")).status())
                .isEqualTo(404);

        assertThat(Records.refusals()).isEqualTo(before + 4);
    }

    @Test
    void what_was_registered_in_error_is_kept_and_marked_and_the_reason_stays_with_the_board() {
        Answer sent = received(SCHOOL, referral(bySchool(), child("")));

        Answer marked = MANAGER.post(error(sent), sent.version(), reason("Meant for another board."));

        assertThat(marked.json().getString("status")).isEqualTo("REGISTERED_IN_ERROR");
        assertThat(MANAGER.get(at(sent)).body()).contains("Meant for another board.");
        assertThat(SCHOOL.get(at(sent)).body()).contains("REGISTERED_IN_ERROR").doesNotContain("Meant for another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decline", "withdrawal", "registration-error"})
    void after_an_ending_nothing_else_goes(String ending) {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));
        Caller by = ending.equals("decline") ? CHAIR : MANAGER;
        Answer ended = by.post(at(sent) + "/ending/" + ending, sent.version(), reason("Over."));
        long version = ended.version();

        for (Answer after : List.of(
                CHAIR.post(decline(sent), version, reason("x")),
                MANAGER.post(withdrawal(sent), version, reason("x")),
                MANAGER.post(error(sent), version, reason("x")),
                CHAIR.post(at(sent) + "/consideration-request", version, Sample.request()),
                MANAGER.post(
                        at(sent) + "/corrections",
                        version,
                        "{\"reason\": \"x\", \"children\": [{\"number\": 1, \"child\": {\"name\": \"Other\"}}]}"))) {
            assertThat(after.status()).as(after.toString()).isEqualTo(409);
            assertThat(after.problem()).isEqualTo("ReferralOver");
            assertThat(after.json().getString("detail"))
                    .contains(sent.json().getString("reference"))
                    .endsWith("Nothing was saved.");
        }
        assertThat(MANAGER.get(at(sent)).version()).isEqualTo(version);
    }

    @Test
    void what_the_panel_considers_cannot_be_ended_otherwise() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));
        Answer asked = CHAIR.post(at(sent) + "/consideration-request", sent.version(), Sample.request());

        Answer withdrawn = MANAGER.post(withdrawal(sent), asked.version(), reason("Too late."));

        assertThat(withdrawn.problem()).isEqualTo("ReferralOver");
        assertThat(withdrawn.json().getString("detail")).contains("asked the panel");
    }

    @Test
    void an_ended_referral_no_longer_waits_for_anybody() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));
        int before = waiting();

        MANAGER.post(withdrawal(sent), sent.version(), reason("Over."));

        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(MANAGER.get("boards/ash/referrals?limit=100").items())
                .filteredOn(row -> row.getString("id").equals(sent.id()))
                .extracting(row -> row.getString("status"))
                .containsExactly("WITHDRAWN");
    }

    private static int waiting() {
        return MANAGER.get("boards/ash/overview").json().getInt("referralsWaiting");
    }

    @Test
    void a_stale_page_an_empty_reason_and_a_repeated_key_change_nothing_more() {
        Answer sent = received(MANAGER, referral(BY_CHAIR, child("")));
        Map<String, String> once = Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"" + sent.version() + "\"");

        assertThat(MANAGER.post(withdrawal(sent), sent.version() + 3, reason("x"))
                        .status())
                .isEqualTo(412);
        assertThat(MANAGER.post(withdrawal(sent), reason("x")).status()).isEqualTo(428);
        assertThat(MANAGER.post(withdrawal(sent), sent.version(), reason(" ")).status())
                .isEqualTo(400);
        Answer first = MANAGER.post(withdrawal(sent), reason("Over."), once);
        Answer again = MANAGER.post(withdrawal(sent), reason("Over."), once);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Records.count(
                        "select count(*) from app.audit_entry where what = 'Referral withdrawn' and about = ?::uuid",
                        sent.id()))
                .isEqualTo(1);
    }
}
