package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.ok;
import static candour.deploy.http.AshRestriction.at;
import static candour.deploy.http.AshRestriction.lifted;
import static candour.deploy.http.AshRestriction.line;
import static candour.deploy.http.AshRestriction.put;
import static candour.deploy.http.AshRestriction.restricted;
import static candour.deploy.http.AshRestriction.to;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import candour.deploy.TestAccount;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Restricting a referral and its case, changing to whom, and lifting it again. */
@Tag("isolation")
class RestrictionHttpTest {
    private static final Caller SCHOOL = Caller.of("nell.sayer");
    private static final Caller COLIN = Caller.of("colin.birch");

    private static String referral() {
        return Intake.received(MANAGER, Intake.referral(Intake.BY_CHAIR, Intake.child("")))
                .id();
    }

    private static Answer get(Caller who, String referral) {
        return who.get("boards/ash/referrals/" + referral);
    }

    private static List<String> named(Answer restriction) {
        return restriction.json().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getBoolean("named"))
                .map(one -> one.getString("name"))
                .toList();
    }

    private static int waiting(Caller who) {
        return ok(who.get("boards/ash/standing")).json().getInt("waiting");
    }

    private static RosterPost post(String username, String capacity) {
        return RosterPost.give(
                Caller.of("arlo.beck"),
                "ash",
                "Second",
                capacity,
                People.named(username),
                People.named(username).name());
    }

    @Test
    void a_referral_is_restricted_before_the_chair_asks_and_its_case_is_opened_restricted() {
        String id = referral();

        Answer restricted = restricted(id);

        assertThat(restricted.version()).isOne();
        assertThat(restricted.header("ETag")).isEqualTo("\"1\"");
        assertThat(named(restricted)).containsExactly("Frances Dell", "Gwen Hollis");
        assertThat(get(NURSE, id).status()).isEqualTo(404);
        assertThat(get(CHAIR, id).json().getJsonObject("restricted").toString()).contains("Gwen Hollis");
        Answer asked = ok(CHAIR.post(
                "boards/ash/referrals/" + id + "/consideration-request",
                get(CHAIR, id).version(),
                Sample.request()));
        String caseFile = asked.json().getString("caseFile");
        assertThat(PANEL_CHAIR.get("boards/ash/cases/" + caseFile).status()).isEqualTo(404);
        assertThat(MANAGER.get("boards/ash/cases/" + caseFile).status()).isEqualTo(200);
        assertThat(Records.text(
                        "select string_agg(subject, ',') from app.notification where about = ?::uuid and kind = 'CASE_WAITS_FOR_MEETING'",
                        caseFile))
                .as("only who is named is told, so that no mail goes to the panel chair")
                .isEqualTo(People.named("gwen.hollis").id().toString());
    }

    @Test
    void it_is_refused_without_who_decides_without_who_manages_and_without_oneself() {
        String id = referral();
        RosterPost second = post("colin.birch", "BUSINESS_MANAGER");
        try {
            assertThat(put(MANAGER, id, 0, to(false, line("gwen.hollis"), line("ruth.okell")))
                            .problem())
                    .isEqualTo("NobodyNamedDecides");
            assertThat(put(CHAIR, id, 0, to(false, line("frances.dell"), line("ruth.okell")))
                            .problem())
                    .isEqualTo("NobodyNamedManages");
            assertThat(put(COLIN, id, 0, to(false, line("frances.dell"), line("gwen.hollis")))
                            .problem())
                    .isEqualTo("RestrictsWithoutOneself");
            assertThat(put(MANAGER, id, 0, to(false, line("gwen.hollis"), line("arlo.beck")))
                            .problem())
                    .isEqualTo("NamedReadsNoCases");
            assertThat(put(
                                    MANAGER,
                                    id,
                                    0,
                                    to(
                                            false,
                                            line("gwen.hollis"),
                                            UUID.randomUUID().toString()))
                            .problem())
                    .isEqualTo("NamedNotOnRoster");
            assertThat(put(MANAGER, id, 0, to(false)).status()).isEqualTo(400);
            assertThat(lifted(CHAIR, id, 0).problem()).isEqualTo("NotRestricted");
        } finally {
            second.end();
        }
        assertThat(get(NURSE, id).status()).isEqualTo(200);
        assertThat(Records.count("select count(*) from app.restriction where referral_id = ?::uuid", id))
                .isZero();
    }

    @Test
    void only_the_manager_and_the_chair_restrict_and_only_the_chair_lifts() {
        String id = referral();
        String body = to(false, line("gwen.hollis"), line("frances.dell"), line("ruth.okell"));

        assertThat(put(NURSE, id, 0, body).status()).isEqualTo(403);
        assertThat(put(Caller.of("arlo.beck"), id, 0, body).status()).isEqualTo(403);
        assertThat(put(Caller.of("hugh.senn"), id, 0, body).status()).isEqualTo(404);
        ok(put(MANAGER, id, 0, body));
        assertThat(put(NURSE, id, 1, body).status()).as("named, and no manager").isEqualTo(403);
        assertThat(put(PANEL_CHAIR, id, 1, body).status()).as("not named").isEqualTo(404);
        assertThat(lifted(MANAGER, id, 1).status()).isEqualTo(403);
        assertThat(lifted(PANEL_CHAIR, id, 1).status()).isIn(403, 404);
        assertThat(get(NURSE, id).status()).isEqualTo(200);
    }

    @Test
    void people_are_added_and_taken_out_from_a_fresh_page_each_change_with_its_reason() {
        String id = referral();
        restricted(id);
        String three = to(false, line("gwen.hollis"), line("frances.dell"), line("ruth.okell"));

        assertThat(put(MANAGER, id, 0, three).status()).as("stale").isEqualTo(412);
        assertThat(MANAGER.send("PUT", at(id), Optional.of(three), Map.of()).status())
                .isEqualTo(428);
        Answer added = ok(put(CHAIR, id, 1, three));
        assertThat(get(NURSE, id).status()).isEqualTo(200);
        assertThat(put(CHAIR, id, added.version(), three).problem()).isEqualTo("RestrictionUnchanged");
        assertThat(put(CHAIR, id, added.version(), to(false, line("frances.dell"), line("ruth.okell")))
                        .problem())
                .isEqualTo("NobodyNamedManages");
        Answer out = ok(put(CHAIR, id, added.version(), to(false, line("gwen.hollis"), line("frances.dell"))));

        assertThat(get(NURSE, id).status()).isEqualTo(404);
        assertThat(out.json().getJsonArray("changes")).hasSize(3);
        assertThat(out.json().getJsonArray("changes").getJsonObject(1).toString())
                .contains("Ruth Okell", "It concerns the family of a member.", "Frances Dell");
        assertThat(Records.text(
                        "select string_agg(what || detail::text, ' ' order by seq) from app.audit_entry where about = ?::uuid and what like 'Restrict%'",
                        id))
                .contains("Restricted to named people", "Restriction changed", "\"takenOut\": \"1\"")
                .doesNotContain("family")
                .doesNotContain("Ruth");
        assertThat(MANAGER.get("boards/ash/referrals/" + id + "/history").body())
                .contains("Restriction changed");
    }

    @Test
    void what_is_lifted_is_there_for_everybody_again_once_however_often_it_is_asked() {
        String id = referral();
        restricted(id);
        String key = Sample.key();
        var headers = Map.of("Idempotency-Key", key, "If-Match", "\"1\"");
        String body = Intake.reason("The member has left the board.");

        assertThat(lifted(CHAIR, id, 7).status()).isEqualTo(412);
        Answer first = ok(CHAIR.post(at(id) + "/lifting", body, headers));
        Answer again = ok(CHAIR.post(at(id) + "/lifting", body, headers));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.json().getBoolean("inForce")).isFalse();
        assertThat(get(NURSE, id).status()).isEqualTo(200);
        assertThat(get(NURSE, id).json()).doesNotContainKey("restricted");
        assertThat(lifted(CHAIR, id, first.version()).problem()).isEqualTo("NotRestricted");
        assertThat(restricted(id).version()).isEqualTo(first.version() + 1);
        assertThat(get(NURSE, id).status()).isEqualTo(404);
    }

    @Test
    void whoever_sent_it_sees_what_they_sent_and_no_more_unless_it_is_kept_from_them_too() {
        String id = Intake.received(SCHOOL, Intake.referral(Intake.bySchool(), Intake.child("")))
                .id();
        restricted(id);

        assertThat(get(SCHOOL, id).json()).containsKey("grounds").doesNotContainKey("restricted");
        assertThat(SCHOOL.get("boards/ash/referrals").body()).contains(id);
        assertThat(SCHOOL.get(at(id)).status()).isEqualTo(403);
        assertThat(MANAGER.get(at(id)).json().getString("sender")).isEqualTo("Nell Sayer");

        ok(put(MANAGER, id, 1, to(true, line("gwen.hollis"), line("frances.dell"))));

        assertThat(get(SCHOOL, id).status()).isEqualTo(404);
        assertThat(SCHOOL.get("boards/ash/referrals").body()).doesNotContain(id);
        assertThat(SCHOOL.get("boards/ash/referrals/" + id + "/documents").status())
                .isEqualTo(404);
        assertThat(get(CHAIR, id).status()).isEqualTo(200);
    }

    @Test
    void a_sender_who_reads_cases_sees_it_only_if_they_are_named() {
        String id = Intake.received(NURSE, Intake.referral(Intake.BY_CHAIR, Intake.child("")))
                .id();

        restricted(id);

        assertThat(get(NURSE, id).status()).isEqualTo(404);
        assertThat(NURSE.post("boards/ash/referrals/" + id + "/ending/withdrawal", 0, Intake.reason("Not needed."))
                        .status())
                .isEqualTo(404);
        assertThat(MANAGER.get(at(id)).json()).doesNotContainKey("sender");
    }

    @Test
    void who_decides_and_loses_the_post_is_missed_and_whoever_follows_sees_nothing_until_they_are_named() {
        String id = referral();
        RosterPost chair = post("colin.birch", "BOARD_CHAIR");
        Answer restricted = ok(put(MANAGER, id, 0, to(false, line("gwen.hollis"), chair.line())));
        assertThat(restricted.json().getJsonArray("missing")).isEmpty();
        assertThat(get(CHAIR, id).status()).as("a Board Chair who isn't named").isEqualTo(404);
        int waited = waiting(MANAGER);
        int waitedForChair = waiting(CHAIR);

        chair.end();

        assertThat(waiting(MANAGER)).isEqualTo(waited + 1);
        assertThat(waiting(CHAIR)).isEqualTo(waitedForChair);

        assertThat(get(CHAIR, id).status()).isEqualTo(404);
        assertThat(get(MANAGER, id)
                        .json()
                        .getJsonObject("restricted")
                        .getJsonArray("missing")
                        .toString())
                .contains("RestrictedFromDeciding");
        assertThat(get(COLIN, id).status())
                .as("named in person, by the post that is left")
                .isEqualTo(200);
        Answer anew = ok(put(MANAGER, id, 1, to(false, line("gwen.hollis"), line("frances.dell"))));
        assertThat(anew.json().getJsonArray("missing")).isEmpty();
        assertThat(get(CHAIR, id).status()).isEqualTo(200);
        assertThat(get(COLIN, id).status()).isEqualTo(404);
    }

    @Test
    void whoever_is_left_without_a_manager_and_a_chair_names_some_anew() {
        String id = referral();
        RosterPost both = post("colin.birch", "BUSINESS_MANAGER");
        RosterPost chair = post("colin.birch", "BOARD_CHAIR");
        ok(put(COLIN, id, 0, to(false, both.line(), line("ruth.okell"))));
        String body = to(false, line("ruth.okell"), line("gwen.hollis"), line("frances.dell"));
        assertThat(put(NURSE, id, 1, body).status()).isEqualTo(403);

        both.end();
        chair.end();

        assertThat(get(MANAGER, id).status()).isEqualTo(404);
        assertThat(NURSE.get(at(id)).json().getBoolean("mayRestrict")).isTrue();
        assertThat(put(NURSE, id, 1, to(false, line("ruth.okell"), line("gwen.hollis")))
                        .problem())
                .isEqualTo("NobodyNamedDecides");
        ok(put(NURSE, id, 1, body));
        assertThat(get(MANAGER, id).status()).isEqualTo(200);
    }

    @Test
    void somebody_named_who_leaves_the_board_sees_nothing_and_is_shown_as_gone() {
        String id = referral();
        TestAccount account = TestAccount.create();
        RosterPost member = AshPerson.post(account, "Tess Leaver", "PANEL_MEMBER");
        ok(put(MANAGER, id, 0, to(false, line("gwen.hollis"), line("frances.dell"), member.line())));

        member.end();

        Answer now = ok(MANAGER.get(at(id)));
        assertThat(named(now)).contains("Tess Leaver");
        assertThat(get(MANAGER, id)
                        .json()
                        .getJsonObject("restricted")
                        .getJsonArray("people")
                        .toString())
                .contains("{\"here\":false,\"name\":\"Tess Leaver\"}");
        assertThat(now.json().getJsonArray("missing")).isEmpty();
    }

    @Test
    void whoever_stands_in_for_the_chair_sees_it_only_if_they_are_named() {
        String id = referral();
        restricted(id);
        AshDelegate.today("imran.shale");
        try {
            Caller imran = Caller.of("imran.shale");
            assertThat(get(imran, id).status()).isEqualTo(404);
            ok(put(MANAGER, id, 1, to(false, line("gwen.hollis"), line("imran.shale"))));
            assertThat(get(imran, id).status()).isEqualTo(200);
            assertThat(get(CHAIR, id).status()).as("the Chair whom it concerns").isEqualTo(404);
        } finally {
            AshDelegate.endAll();
        }
        assertThat(get(MANAGER, id).json().getJsonObject("restricted").getJsonArray("missing"))
                .hasSize(1);
    }
}
