package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The decision is the Board Chair's, with reasons, once. */
@Tag("first-case")
class DecisionHttpTest {
    private static final String PARAGRAPH =
            "The panel's reading of the records is careful, and I depart from it because two"
                    + " agencies closed the case on each other's word.";

    private static boolean made(Answer decided, String flag) {
        return decided.json().getJsonObject("made").getBoolean(flag);
    }

    @Test
    void not_before_the_advice_is_signed() {
        var opened = AshCase.requested();

        Answer early = opened.decide(CHAIR, "REVIEW", "I agree.");

        assertThat(early.problem()).isEqualTo("AdviceNotSigned");
        assertThat(early.json().getString("detail")).contains(opened.reference());
    }

    @Test
    void nobody_but_the_board_chair_decides_and_every_attempt_is_recorded() {
        var opened = AshCase.requested().advised("REVIEW");

        for (Caller other : List.of(MANAGER, PANEL_CHAIR, NURSE, Caller.of("arlo.beck"))) {
            long before = Records.refusals();
            assertThat(opened.decide(other, "REVIEW", "I agree.").status()).isEqualTo(403);
            assertThat(Records.refusals()).isEqualTo(before + 1);
        }
        assertThat(opened.decide(Caller.of("petra.vane"), "REVIEW", "I agree.").status())
                .isEqualTo(404);
        assertThat(opened.decision().json().containsKey("made")).isFalse();
    }

    @Test
    void agreeing_is_flagged_and_it_is_decided_once() {
        var opened = AshCase.requested().advised("REVIEW");

        Answer decided = AshCase.ok(opened.decide(CHAIR, "REVIEW", "I agree."));
        Answer again = opened.decide(CHAIR, "NO_REVIEW", PARAGRAPH);

        assertThat(decided.status()).isEqualTo(201);
        assertThat(made(decided, "agrees")).isTrue();
        assertThat(made(decided, "discretionary")).isFalse();
        assertThat(again.problem()).isEqualTo("CaseDecidedBefore");
        assertThat(MANAGER.get(opened.at("")).json().containsKey("next")).isFalse();
    }

    @Test
    void departing_needs_a_paragraph_and_is_flagged() {
        var opened = AshCase.requested().advised("REVIEW");

        Answer brief = opened.decide(CHAIR, "NO_REVIEW", "No.");
        Answer decided = AshCase.ok(opened.decide(CHAIR, "NO_REVIEW", PARAGRAPH));

        assertThat(brief.problem()).isEqualTo("ReasonsTooShort");
        assertThat(made(decided, "agrees")).isFalse();
    }

    @Test
    void a_review_that_the_criteria_do_not_require_is_discretionary() {
        var opened = AshCase.requested();
        opened.met();
        for (String[] limb : new String[][] {{"abuse", "NO"}, {"died", "NO"}, {"harm", "NO"}}) {
            AshCase.ok(opened.answer(limb[0], limb[1]));
            opened.evidenced(limb[0]);
        }
        Answer drafted = AshCase.ok(opened.drafted("ALTERNATIVE_REVIEW"));
        AshCase.ok(PANEL_CHAIR.post(opened.at("/advice/signature"), drafted.version(), AshCase.confirmation(drafted)));

        Answer decided = AshCase.ok(opened.decide(CHAIR, "REVIEW", PARAGRAPH));

        assertThat(made(decided, "agrees")).isFalse();
        assertThat(made(decided, "discretionary")).isTrue();
    }

    @Test
    void another_advice_or_statement_is_not_decided_on() {
        var opened = AshCase.requested().advised("REVIEW");
        Answer seen = opened.decision();
        String body = AshCase.decided(seen, "REVIEW", "I agree.");

        Answer otherAdvice = CHAIR.post(
                opened.at("/decision"), seen.version(), body.replace(seen.json().getString("adviceHash"), "0"));
        Answer otherStatement =
                CHAIR.post(opened.at("/decision"), seen.version(), body.replace("I decide", "I do not decide"));
        Answer stale = CHAIR.post(opened.at("/decision"), seen.version() + 1, body);

        assertThat(List.of(otherAdvice.problem(), otherStatement.problem())).containsOnly("ConfirmationDiffers");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void a_repeated_decision_is_made_once_and_answered_the_same() {
        var opened = AshCase.requested().advised("REVIEW");
        Answer seen = opened.decision();
        var headers = Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"" + seen.version() + "\"");
        String body = AshCase.decided(seen, "REVIEW", "I agree.");

        Answer once = CHAIR.post(opened.at("/decision"), body, headers);
        Answer again = CHAIR.post(opened.at("/decision"), body, headers);

        assertThat(once.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(Records.count("select count(*) from app.decision where case_id = ?::uuid", opened.id()))
                .isEqualTo(1);
    }
}
