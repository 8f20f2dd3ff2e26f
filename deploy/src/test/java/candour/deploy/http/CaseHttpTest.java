package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the Chair's request to the decision, and who can see what of it. */
@Tag("first-case")
class CaseHttpTest {
    private static long refused(String id, String reason) {
        return Records.count(
                "select count(*) from app.audit_entry where what = 'Refused' and about = ?::uuid and detail::text like ?",
                id,
                "%" + reason + "%");
    }

    /** The board has Terms of Reference ahead, which nothing of today may follow yet. */
    private static void termsOfALaterDay() {
        Caller administrator = Caller.of("arlo.beck");
        if (administrator.get("boards/ash/terms").items().size() == 1) {
            AshCase.ok(administrator.post("boards/ash/terms", """
                    {"edition": "WT2015", "coreAgencies": [], "noticeDays": 300,
                     "approvedOn": "2026-01-05", "effectiveFrom": "2999-01-01",
                     "quorum": {"countedBy": "MEMBERS", "coreOnly": false, "minMembers": 1, "chairRequired": false, "requiredPosts": []},
                     "seats": [{"title": "Independent panel chair", "capacity": "PANEL_CHAIR", "counts": true, "chair": true}]}"""));
        }
    }

    @Test
    void the_request_opens_a_case_under_the_guidance_and_terms_of_its_day() {
        termsOfALaterDay();
        var opened = AshCase.requested();

        Answer found = MANAGER.get(opened.at(""));

        assertThat(found.json().getString("edition")).isEqualTo("WT2015");
        assertThat(found.json().getInt("termsNumber")).isEqualTo(1);
        assertThat(found.json().getString("next")).isEqualTo("PANEL_MEETING");
        assertThat(found.json().getString("reference")).isEqualTo(opened.reference());
        assertThat(found.header("ETag")).isEqualTo("\"" + found.version() + "\"");
        assertThat(found.body()).doesNotContain("Name of a test");
        assertThat(MANAGER.get("boards/ash/cases").items().get(0).getString("id"))
                .isEqualTo(opened.id());
    }

    @Test
    void under_an_edition_that_opens_no_case_by_request_it_is_refused_in_a_sentence() {
        Answer referral = AshCase.ok(Caller.of("hugh.senn").post("boards/bex/referrals", Sample.referral()));

        Answer refused = Caller.of("iris.calloway")
                .post(
                        "boards/bex/referrals/" + referral.id() + "/consideration-request",
                        referral.version(),
                        Sample.request());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("NotOpenedByRequest");
        assertThat(refused.json().getString("detail"))
                .startsWith("Under Working Together to Safeguard Children 2023 a case isn't opened");
        assertThat(Caller.of("hugh.senn")
                        .get("boards/bex/referrals/" + referral.id())
                        .json()
                        .containsKey("caseFile"))
                .isFalse();
    }

    @Test
    void a_referral_that_the_chair_has_not_asked_about_can_not_be_tabled() {
        Answer referral = AshCase.ok(MANAGER.post("boards/ash/referrals", Sample.referral()));
        long before = Records.count("select count(*) from app.meeting");

        Answer refused = MANAGER.post(
                AshCase.MEETINGS,
                AshCase.requested()
                        .agenda(AshCase.today(), true)
                        .replaceAll("\"caseFile\": \"[^\"]+\"", "\"caseFile\": \"" + referral.id() + "\""));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(404);
        assertThat(Records.count("select count(*) from app.meeting")).isEqualTo(before);
    }

    @Test
    void the_history_tells_the_whole_thread_in_order_with_what_was_refused() {
        var thread = AshCase.requested();
        AshCase.ok(thread.advised("REVIEW").decide(CHAIR, "REVIEW", "I agree."));
        thread.decide(PANEL_CHAIR, "REVIEW", "I agree.");

        Answer history = MANAGER.get(thread.at("/history"));

        assertThat(history.items())
                .extracting(line -> line.getString("what"))
                .containsExactly(
                        "Referral received",
                        "Consideration requested",
                        "Case opened",
                        "Put on an agenda",
                        "Taken up by the panel",
                        "Limb answered",
                        "Limb answered",
                        "Evidence recorded",
                        "Evidence recorded",
                        "Advice signed",
                        "Decision made",
                        "Refused");
        assertThat(refused(thread.id(), "NotAllowed")).isEqualTo(1);
        assertThat(NURSE.get(thread.at("/history")).status()).isEqualTo(403);
    }

    @Test
    void accesses_name_who_opened_the_case_between_two_days() {
        var opened = AshCase.requested();
        NURSE.get(opened.at(""));

        Answer told = MANAGER.get(opened.at("/accesses"));
        Answer before = MANAGER.get(opened.at("/accesses?from=2020-01-01&to=2020-01-31"));
        Answer bad = MANAGER.get(opened.at("/accesses?from=yesterday"));

        assertThat(told.items()).anySatisfy(line -> {
            assertThat(line.getString("actor")).isEqualTo("Ruth Okell");
            assertThat(line.getString("what")).isEqualTo("Case read");
        });
        assertThat(before.items()).isEmpty();
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.problem()).isEqualTo("DateUnreadable");
        assertThat(NURSE.get(opened.at("/accesses")).status()).isEqualTo(403);
    }

    @Test
    void another_boards_chair_finds_nothing_of_it() {
        var opened = AshCase.requested();

        for (String part : List.of("", "/history", "/accesses", "/meetings", "/assessment", "/advice", "/decision")) {
            String own = "boards/bex/cases/" + opened.id() + part;
            assertThat(Caller.of("iris.calloway").get(opened.at(part)).status()).isEqualTo(404);
            assertThat(Caller.of("iris.calloway").get(own).status()).as(own).isEqualTo(404);
        }
    }
}
