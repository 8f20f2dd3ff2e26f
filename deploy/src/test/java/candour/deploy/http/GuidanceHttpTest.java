package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import candour.deploy.Tokens;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Guidance editions come as data, stay as they were published, and bind a board only when it may follow them. */
@Tag("rules")
class GuidanceHttpTest {
    private static final String BOARDS = "boards/ash/guidance-editions";
    private static final String NEXT = """
            code: %s
            title: Working Together, the next edition
            regime: REGULATION_5_2
            inForceFrom: 2027-01-01
            source: a test
            decider: The safeguarding partners
            decidedBy: PARTNERS_JOINTLY
            steps: [REFERRAL, CHAIRS_REQUEST, PANEL_MEETING, ADVICE, DECISION]
            limbs:
              - code: abuse
                reference: 1(a)
                wording: abuse or neglect
                question: Is abuse or neglect known or suspected?
                answers: {YES: Known or suspected, NO: Neither}
            criteria:
              - {code: met, when: {abuse: [YES]}, finding: MAY, limb: 1(a), because: There was abuse.}
              - {code: not-met, when: {abuse: [NO]}, finding: NO, limb: 1(a), because: There was no abuse.}
            clocks:
              - code: decision
                title: Decision
                start: NOTIFICATION_RECEIVED
                length: 20
                unit: WORKING_DAYS
                direction: AFTER
                end: DECISION
                owedBy: The safeguarding partners
                suspendedBy: []
                confirmed: false
                source: a test
            """;

    private final Caller platform = Caller.ofPlatform();

    private static String code() {
        return "WT-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Answer publish(String code, String yaml) {
        return platform.send(
                "PUT", "guidance-editions/" + code, Optional.of(yaml), Map.of("Content-Type", "application/yaml"));
    }

    private static long published(String code) {
        return Records.count(
                "select count(*) from app.platform_audit_entry where what = 'Guidance edition published' and detail ->> 'edition' = ?",
                code);
    }

    @Test
    void the_next_edition_comes_as_data_and_every_board_can_read_it() {
        String code = code();

        Answer first = AshCase.ok(publish(code, NEXT.formatted(code)));
        Answer again = AshCase.ok(publish(code, NEXT.formatted(code)));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(published(code)).isEqualTo(1);
        JsonObject read = AshCase.ok(MANAGER.get(BOARDS + "/" + code)).json();
        assertThat(read.getString("decidedBy")).isEqualTo("PARTNERS_JOINTLY");
        assertThat(read.getJsonArray("clocks").getJsonObject(0).getInt("length"))
                .isEqualTo(20);
        assertThat(Caller.of("hugh.senn")
                        .get("boards/bex/guidance-editions/" + code)
                        .body())
                .isEqualTo(MANAGER.get(BOARDS + "/" + code).body());
    }

    @Test
    void the_same_can_be_sent_as_json() {
        String code = code();

        Answer published = AshCase.ok(platform.put("guidance-editions/" + code, """
                {"code": "%s", "title": "In JSON", "regime": "SECTION_44", "inForceFrom": "2027-01-01", "source": "a test",
                 "decider": "The board", "decidedBy": "BOARD", "steps": ["REFERRAL", "DECISION"],
                 "limbs": [{"code": "a", "reference": "1", "wording": "w", "question": "?", "answers": {"YES": "Yes", "NO": "No"}}],
                 "criteria": [{"code": "all", "when": {"a": ["YES", "NO"]}, "finding": "MAY", "limb": "1", "because": "Always."}]}""".formatted(code)));

        assertThat(published.json().getJsonArray("limbs").getJsonObject(0).getBoolean("confirmed"))
                .isTrue();
    }

    @Test
    void what_is_wrong_is_said_place_by_place_and_nothing_is_published() {
        String code = code();
        String wrong = NEXT.formatted(code)
                .replace("    start: NOTIFICATION_RECEIVED\n", "")
                .replace("length: 20", "length: 0");

        Answer refused = publish(code, wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("InvalidEdition");
        JsonObject field = refused.json().getJsonArray("fields").getJsonObject(0);
        assertThat(field.getString("name")).isEqualTo("clocks decision start");
        assertThat(field.getString("message")).startsWith("one of [BECAME_AWARE");
        assertThat(publish(code, "code: [")
                        .json()
                        .getJsonArray("fields")
                        .getJsonObject(0)
                        .getString("name"))
                .startsWith("line ");
        assertThat(publish(code, NEXT.formatted("OTHER")).problem()).isEqualTo("InvalidEdition");
        assertThat(publish(code, NEXT.formatted(code).replace("{abuse: [NO]}", "{abuse: [YES]}"))
                        .json()
                        .getJsonArray("fields")
                        .getJsonObject(0)
                        .getString("message"))
                .startsWith("overlap at");
        assertThat(publish(code, " ").status()).isEqualTo(400);
        assertThat(published(code)).isZero();
        assertThat(MANAGER.get(BOARDS + "/" + code).status()).isEqualTo(404);
    }

    @Test
    void a_published_edition_never_changes() {
        String code = code();
        Answer first = AshCase.ok(publish(code, NEXT.formatted(code)));

        Answer changed = publish(code, NEXT.formatted(code).replace("length: 20", "length: 30"));

        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.problem()).isEqualTo("EditionTaken");
        assertThat(publish("WT2015", NEXT.formatted("WT2015")).problem()).isEqualTo("EditionTaken");
        assertThat(AshCase.ok(publish(code, NEXT.formatted(code))).body()).isEqualTo(first.body());
    }

    @Test
    void only_the_platforms_administrator_publishes() {
        var admin = TestStand.current().tenantAdmin();
        String code = code();

        for (Caller caller : List.of(
                Caller.withoutToken(admin), Caller.withToken(admin, Caller.token("arlo.beck", Tokens.BOARDS)))) {
            assertThat(caller.send(
                                    "PUT",
                                    "guidance-editions/" + code,
                                    Optional.of(NEXT.formatted(code)),
                                    Map.of("Content-Type", "application/yaml"))
                            .status())
                    .isEqualTo(401);
        }
        assertThat(published(code)).isZero();
    }

    @Test
    void an_edition_that_needs_a_legal_check_is_there_to_read_and_no_board_can_follow_it() {
        JsonObject newest = AshCase.ok(MANAGER.get(BOARDS + "/WT2026")).json();

        Answer refused = Caller.of("arlo.beck").post("boards/ash/terms", """
                {"edition": "WT2026", "coreAgencies": [], "noticeDays": 5, "approvedOn": "2026-01-06", "effectiveFrom": "2031-01-06",
                 "quorum": {"countedBy": "MEMBERS", "coreOnly": false, "minMembers": 1, "chairRequired": false, "requiredPosts": []},
                 "seats": [{"title": "Independent panel chair", "capacity": "PANEL_CHAIR", "counts": true, "chair": true}]}""");

        assertThat(newest.getJsonObject("standing").getString("needsLegalCheck"))
                .contains("placeholders");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("EditionNotAdoptable");
        assertThat(refused.json().getString("detail"))
                .startsWith("No board can follow Working Together to Safeguard Children 2026 yet.");
    }

    @Test
    void comparing_two_editions_says_what_differs() {
        JsonObject compared =
                AshCase.ok(MANAGER.get(BOARDS + "/WT2015/comparison/WT2023")).json();

        List<String> differ = compared.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
                .map(one -> (one.getString("part") + " " + one.getString("code")).strip())
                .toList();
        assertThat(differ)
                .contains(
                        "DECIDER", "STEPS", "LEAD_AREA", "LIMBS definitive", "LIMBS appropriate", "CLOCKS rapid-review")
                .doesNotContain("METHODS SILP");
        assertThat(AshCase.ok(MANAGER.get(BOARDS + "/WT2015/comparison/WT2015"))
                        .json()
                        .getJsonArray("differences"))
                .isEmpty();
        assertThat(MANAGER.get(BOARDS + "/WT2015/comparison/WT1066").status()).isEqualTo(404);
    }

    @Test
    void under_an_edition_that_has_ended_a_case_is_opened_for_a_reason_only_and_keeps_it() {
        Answer referral = AshCase.ok(MANAGER.post("boards/ash/referrals", Sample.referral()));
        String request = "boards/ash/referrals/" + referral.id() + "/consideration-request";

        Answer without = CHAIR.post(request, referral.version(), "{\"text\": \"I ask the panel.\"}");
        Answer blank =
                CHAIR.post(request, referral.version(), "{\"text\": \"I ask the panel.\", \"whyThisEdition\": \" \"}");
        Answer with = AshCase.ok(CHAIR.post(
                request,
                referral.version(),
                "{\"text\": \"I ask the panel.\", \"whyThisEdition\": \"The review began under it.\"}"));

        assertThat(referral.json().getJsonObject("rules").getString("endedOn")).isEqualTo("2018-07-03");
        assertThat(without.status()).isEqualTo(409);
        assertThat(without.problem()).isEqualTo("EditionEnded");
        assertThat(without.json().getString("detail"))
                .startsWith("Working Together to Safeguard Children 2015 was in force until 3 July 2018.");
        assertThat(blank.problem()).isEqualTo("EditionEnded");
        String caseFile = "boards/ash/cases/" + with.json().getString("caseFile");
        assertThat(MANAGER.get(caseFile).json().getString("whyThisEdition")).isEqualTo("The review began under it.");
        assertThat(MANAGER.get(caseFile + "/history").body())
                .contains("kept for a reason that the case has")
                .doesNotContain("The review began under it.");
    }
}
