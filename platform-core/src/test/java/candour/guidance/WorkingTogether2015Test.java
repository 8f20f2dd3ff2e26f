package candour.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Regulation 5(2) as Working Together 2015 reads it. */
class WorkingTogether2015Test {
    private final Edition edition = EditionLoader.shipped().stream()
            .filter(shipped -> shipped.code().equals("WT2015"))
            .findFirst()
            .orElseThrow();

    /** Answers as {@code "abuse died"} for yes and {@code "!abuse"} for no. */
    private static Map<String, String> answers(String limbs) {
        var answers = new HashMap<String, String>();
        for (String limb : limbs.split(" ", -1)) {
            answers.put(limb.replace("!", ""), limb.startsWith("!") ? "NO" : "YES");
        }
        return answers;
    }

    private Criterion weighed(String limbs) {
        return edition.weigh(answers(limbs)).criterion().orElseThrow();
    }

    @Test
    void a_case_goes_from_the_referral_by_the_chairs_request_the_meeting_and_the_advice_to_the_decision() {
        assertThat(edition.regime()).isEqualTo(Regime.REGULATION_5_2);
        assertThat(edition.steps())
                .containsExactly(
                        CaseStep.REFERRAL,
                        CaseStep.CHAIRS_REQUEST,
                        CaseStep.PANEL_MEETING,
                        CaseStep.ADVICE,
                        CaseStep.DECISION);
        assertThat(edition.decider()).isEqualTo("Chair of the Local Safeguarding Children Board");
        assertThat(edition.inForceFrom()).isEqualTo(LocalDate.of(2015, 3, 26));
        assertThat(edition.toBeConfirmed()).hasSize(3);
    }

    @Test
    void a_death_with_suspected_neglect_needs_no_concern_about_joint_working() {
        Criterion death = weighed("abuse died");

        assertThat(death.finding()).isEqualTo(Finding.MUST);
        assertThat(death.limb()).isEqualTo("regulation 5(2)(a) and (b)(i)");
        assertThat(edition.weigh(answers("abuse died")).asked()).containsExactly("abuse", "died");
    }

    @Test
    void a_death_in_custody_is_always_reviewed_even_without_abuse() {
        assertThat(weighed("!abuse died always").finding()).isEqualTo(Finding.MUST);
        assertThat(weighed("!abuse died always").limb()).startsWith("SCR always");
        assertThat(weighed("!abuse died !always").finding()).isEqualTo(Finding.NO);
    }

    @Test
    void serious_harm_needs_concern_about_joint_working() {
        Criterion harm = weighed("abuse !died harm concern");

        assertThat(harm.finding()).isEqualTo(Finding.MUST);
        assertThat(harm.limb()).isEqualTo("regulation 5(2)(a) and (b)(ii)");
    }

    @Test
    void no_concern_is_not_enough_without_definitive_evidence_of_it() {
        assertThat(edition.weigh(answers("abuse !died harm !concern")).unanswered())
                .containsExactly("definitive");
        assertThat(weighed("abuse !died harm !concern !definitive").finding()).isEqualTo(Finding.MUST);
        assertThat(weighed("abuse !died harm !concern definitive").finding()).isEqualTo(Finding.NO);
    }

    @Test
    void without_abuse_or_without_harm_the_criteria_are_not_met() {
        assertThat(weighed("!abuse !died harm").finding()).isEqualTo(Finding.NO);
        assertThat(weighed("!abuse !died !harm").finding()).isEqualTo(Finding.NO);
        assertThat(weighed("abuse !died !harm").finding()).isEqualTo(Finding.NO);
    }

    @Test
    void as_long_as_an_answer_is_missing_nothing_is_found() {
        Weighed nothing = edition.weigh(Map.of());

        assertThat(nothing.criterion()).isEmpty();
        assertThat(nothing.asked()).containsExactly("abuse", "died");
        assertThat(nothing.unanswered()).containsExactly("abuse", "died");
        assertThat(edition.weigh(answers("abuse !died")).unanswered()).containsExactly("harm");
    }

    @Test
    void answers_to_what_is_no_longer_asked_are_passed_over() {
        Weighed changed = edition.weigh(answers("abuse died harm !concern !definitive always"));

        assertThat(changed.asked()).containsExactly("abuse", "died");
        assertThat(changed.criterion().orElseThrow().code()).isEqualTo("death");
    }

    @Test
    void an_answer_that_the_limb_does_not_know_is_none() {
        assertThat(edition.weigh(Map.of("abuse", "MAYBE", "died", "YES")).unanswered())
                .containsExactly("abuse");
    }

    @Test
    void every_limb_says_where_the_law_has_it_and_every_row_why() {
        assertThat(edition.limbs())
                .extracting(Limb::code)
                .isEqualTo(List.of("abuse", "died", "always", "harm", "concern", "definitive"));
        assertThat(edition.limbs())
                .allSatisfy(limb -> assertThat(limb.reference()).isNotBlank());
        assertThat(edition.criteria())
                .allSatisfy(row -> assertThat(row.because()).endsWith("."));
        assertThat(edition.limb("concern").orElseThrow().wording())
                .isEqualTo("there is cause for concern as to the way in which the authority, their Board partners or"
                        + " other relevant persons have worked together to safeguard the child");
    }
}
