package candour.deploy.http;

import static candour.deploy.http.AshCase.ok;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** At Bexcombe the notification opens a rapid review, with steps of its own: scoping, then the meeting. */
@Tag("rules")
class RapidReviewHttpTest {
    private static final Caller HUGH = Caller.of("hugh.senn");
    private static final Caller IRIS = Caller.of("iris.calloway");

    private static Answer received() {
        return ok(HUGH.post("boards/bex/referrals", Sample.referral()));
    }

    private static Answer sheet(Answer referral) {
        return ok(HUGH.get("boards/bex/referrals/" + referral.id() + "/clocks"));
    }

    private static Answer notified(Caller who, Answer referral, String on) {
        return who.post(
                "boards/bex/referrals/" + referral.id() + "/clocks/notification",
                sheet(referral).version(),
                AshClocks.sentBody(on));
    }

    private static String opened(Answer referral) {
        return ok(HUGH.get("boards/bex/referrals/" + referral.id())).json().getString("caseFile");
    }

    private static List<String> steps(Answer caseFile) {
        return caseFile.json().getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("step") + " " + step.getString("doneOn", "-"))
                .toList();
    }

    @Test
    void the_notification_opens_it_and_not_the_chairs_request() {
        Answer referral = received();

        Answer recorded = ok(notified(HUGH, referral, "2026-04-08"));

        String caseFile = recorded.json().getString("caseFile");
        Answer opened = ok(HUGH.get("boards/bex/cases/" + caseFile));
        assertThat(opened.json().getString("edition")).isEqualTo("WT2023");
        assertThat(opened.json().getString("next")).isEqualTo("SCOPING");
        assertThat(steps(opened))
                .containsExactly(
                        "NOTIFICATION 2026-04-08",
                        "SCOPING -",
                        "PANEL_MEETING -",
                        "REPORT -",
                        "DECISION -",
                        "SENT -",
                        "PANELS_REPLY -");
        Answer after = ok(HUGH.get("boards/bex/referrals/" + referral.id()));
        assertThat(after.json().getString("status")).isEqualTo("RAPID_REVIEW_OPENED");
        assertThat(after.json().containsKey("requestedOn")).isFalse();
        Answer asked = IRIS.post(
                "boards/bex/referrals/" + referral.id() + "/consideration-request", after.version(), Sample.request());
        assertThat(asked.problem()).isEqualTo("ReferralOver");
        assertThat(asked.json().getString("detail")).contains("opened a rapid review");
        assertThat(ok(HUGH.get("boards/bex/cases/" + caseFile + "/history")).body())
                .contains("Rapid review opened by the notification", "Case opened");
    }

    @Test
    void a_corrected_notification_opens_no_second_one_and_a_decision_not_to_notify_opens_none() {
        Answer referral = received();
        ok(HUGH.post(
                "boards/bex/referrals/" + referral.id() + "/clocks/decision-not-to-notify",
                sheet(referral).version(),
                "{\"on\": \"2026-04-07\", \"by\": \"Director\", \"reason\": \"No abuse is suspected.\"}"));
        assertThat(sheet(referral).json().containsKey("caseFile")).isFalse();

        ok(notified(HUGH, referral, "2026-04-08"));
        String first = opened(referral);
        ok(notified(HUGH, referral, "2026-04-09"));

        assertThat(opened(referral)).isEqualTo(first);
        assertThat(HUGH.post(
                                "boards/bex/referrals/" + referral.id() + "/clocks/decision-not-to-notify",
                                sheet(referral).version(),
                                "{\"on\": \"2026-04-09\", \"by\": \"Director\", \"reason\": \"No abuse.\"}")
                        .problem())
                .isEqualTo("RapidReviewIsOpen");
    }

    @Test
    void only_the_business_manager_records_it_and_a_stale_record_opens_nothing() {
        Answer referral = received();
        long version = sheet(referral).version();

        assertThat(notified(IRIS, referral, "2026-04-08").status()).isEqualTo(403);
        assertThat(Caller.of("gwen.hollis")
                        .post(
                                "boards/bex/referrals/" + referral.id() + "/clocks/notification",
                                version,
                                AshClocks.sentBody("2026-04-08"))
                        .status())
                .isEqualTo(404);
        assertThat(HUGH.post(
                                "boards/bex/referrals/" + referral.id() + "/clocks/notification",
                                version + 7,
                                AshClocks.sentBody("2026-04-08"))
                        .status())
                .isEqualTo(412);
        assertThat(sheet(referral).json().containsKey("caseFile")).isFalse();
    }

    @Test
    void a_referral_that_has_ended_opens_no_rapid_review() {
        Answer referral = received();
        ok(HUGH.post(
                "boards/bex/referrals/" + referral.id() + "/ending/withdrawal",
                referral.version(),
                "{\"reason\": \"The school took it back.\"}"));

        assertThat(notified(HUGH, referral, "2026-04-08").problem()).isEqualTo("ReferralOver");
        assertThat(sheet(referral).json().containsKey("caseFile")).isFalse();
    }

    @Test
    void the_panel_meets_once_the_scoping_is_closed() {
        Answer referral = received();
        ok(notified(HUGH, referral, "2026-04-08"));
        String caseFile = opened(referral);
        String scoping = "boards/bex/cases/" + caseFile + "/scoping";
        JsonObject council = ok(HUGH.get(scoping + "/askable")).items().stream()
                .filter(agency -> agency.getString("name").equals("Bexcombe Council"))
                .findFirst()
                .orElseThrow();
        Answer asked = ok(HUGH.post(
                scoping + "/returns",
                ok(HUGH.get(scoping)).version(),
                Json.createObjectBuilder()
                        .add("question", "What do you know?")
                        .add("dueOn", AshCase.today().toString())
                        .add(
                                "agencies",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("agency", council.getString("id"))
                                                .add(
                                                        "holder",
                                                        council.getJsonArray("people")
                                                                .getJsonObject(0)
                                                                .getString("holder"))))
                        .build()
                        .toString()));

        ok(HUGH.post(scoping + "/closing", asked.version(), "{\"reason\": \"The meeting is tomorrow.\"}"));

        assertThat(ok(HUGH.get("boards/bex/cases/" + caseFile)).json().getString("next"))
                .isEqualTo("PANEL_MEETING");
        assertThat(ok(HUGH.get("boards/bex/cases/" + caseFile + "/advice"))
                        .json()
                        .getJsonObject("obstacle")
                        .toString())
                .contains("NoAdviceAsked");
    }
}
