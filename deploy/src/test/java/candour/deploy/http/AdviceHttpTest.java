package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The panel's advice is signed when nothing is missing, and then never changes. */
@Tag("first-case")
class AdviceHttpTest {
    private static Answer sign(AshCase opened, Answer advice, String confirmation) {
        return PANEL_CHAIR.post(opened.at("/advice/signature"), advice.version(), confirmation);
    }

    private static Answer sign(AshCase opened) {
        return sign(opened, opened.advice(), "{\"statement\": \"I sign.\", \"hash\": \"0\"}");
    }

    @Test
    void it_can_not_be_signed_while_anything_is_missing_and_each_sentence_says_what() {
        var opened = AshCase.requested();

        Answer notMet = sign(opened);
        opened.met();
        Answer unanswered = sign(opened);
        opened.answer("abuse", "YES");
        opened.answer("died", "YES");
        Answer unevidenced = sign(opened);
        opened.evidenced("abuse");
        opened.evidenced("died");
        Answer incomplete = sign(opened);

        assertThat(notMet.problem()).isEqualTo("PanelHasNotMet");
        assertThat(unanswered.problem()).isEqualTo("LimbsUnanswered");
        assertThat(unevidenced.problem()).isEqualTo("LimbsWithoutEvidence");
        assertThat(unevidenced.json().getString("detail")).contains("5(2)(a) and 5(2)(b)(i)");
        assertThat(incomplete.problem()).isEqualTo("AdviceIncomplete");
        assertThat(incomplete.json().getString("detail")).contains("the facts, the reasons and the recommendation");
    }

    @Test
    void another_hash_or_statement_is_not_signed() {
        var opened = AshCase.requested();
        opened.met();
        opened.weighed();
        Answer advice = AshCase.ok(opened.drafted("REVIEW"));
        String confirmation = AshCase.confirmation(advice);
        String hash = advice.json().getJsonObject("toSign").getString("hash");

        Answer otherHash = sign(opened, advice, confirmation.replace(hash, "0".repeat(64)));
        Answer otherStatement = sign(opened, advice, confirmation.replace("I sign", "I do not sign"));

        assertThat(List.of(otherHash.problem(), otherStatement.problem())).containsOnly("ConfirmationDiffers");
        assertThat(Records.count("select count(*) from app.signature where about = ?::uuid", opened.id()))
                .isZero();
    }

    @Test
    void what_changed_under_the_signers_eyes_is_not_signed() {
        var opened = AshCase.requested();
        opened.met();
        opened.weighed();
        Answer shown = AshCase.ok(opened.drafted("REVIEW"));
        opened.evidenced("abuse");

        Answer refused = sign(opened, shown, AshCase.confirmation(shown));

        assertThat(refused.problem()).isEqualTo("ConfirmationDiffers");
    }

    @Test
    void nobody_but_the_panel_chair_signs() {
        var opened = AshCase.requested();
        opened.met();
        opened.weighed();
        Answer advice = AshCase.ok(opened.drafted("REVIEW"));

        for (Caller other : List.of(MANAGER, CHAIR, NURSE)) {
            long before = Records.refusals();
            assertThat(other.post(opened.at("/advice/signature"), advice.version(), AshCase.confirmation(advice))
                            .status())
                    .isEqualTo(403);
            assertThat(Records.refusals()).isEqualTo(before + 1);
        }
    }

    @Test
    void signed_it_and_the_worksheet_under_it_are_frozen() {
        var opened = AshCase.requested().advised("REVIEW");

        Answer advice = opened.advice();

        assertThat(advice.json().getString("state")).isEqualTo("SIGNED");
        assertThat(advice.json().getJsonObject("signature").getString("name")).isEqualTo("Maeve Linden");
        assertThat(opened.drafted("NO_REVIEW").problem()).isEqualTo("AdviceSignedBefore");
        assertThat(opened.answer("abuse", "NO").problem()).isEqualTo("AssessmentClosed");
        assertThat(MANAGER.post(
                                opened.at("/assessment/evidence"),
                                opened.worksheet().version(),
                                AshCase.evidence("abuse"))
                        .problem())
                .isEqualTo("AssessmentClosed");
        assertThat(sign(opened).problem()).isEqualTo("AdviceSignedBefore");
        assertThat(opened.worksheet().json().getBoolean("closed")).isTrue();
    }

    @Test
    void a_draft_from_a_stale_page_overwrites_nothing() {
        var opened = AshCase.requested();
        Answer seen = opened.advice();
        AshCase.ok(opened.drafted("REVIEW"));

        Answer stale = AshCase.changed(PANEL_CHAIR, opened.at("/advice"), seen.version(), AshCase.draft("NO_REVIEW"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(opened.advice().json().getString("recommends")).isEqualTo("REVIEW");
    }
}
