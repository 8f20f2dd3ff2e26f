package candour.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseId;
import candour.guidance.Finding;
import candour.identity.Capacity;
import candour.signing.Signature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final String PARAGRAPH = "x".repeat(Decision.PARAGRAPH);

    private final Advice advice = new Advice(CASE, 1);

    @Test
    void an_empty_draft_says_what_is_still_to_be_written() {
        assertThatThrownBy(advice::complete)
                .isInstanceOfSatisfying(AdviceIncomplete.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("parts", List.of("the facts", "the reasons", "the recommendation"))));
    }

    @Test
    void a_recommendation_is_a_choice_and_its_reason() {
        advice.draft(new DraftAdvice(CASE, "Facts.", "Reasons.", Optional.empty(), "A review.", 0));

        assertThatThrownBy(advice::complete).isInstanceOf(AdviceIncomplete.class);
    }

    @Test
    void blanks_are_nothing_written() {
        advice.draft(new DraftAdvice(CASE, "  \n", "Reasons.", Optional.of(Outcome.REVIEW), "A review.", 0));

        assertThatThrownBy(advice::complete).isInstanceOf(AdviceIncomplete.class);
    }

    @Test
    void signed_advice_never_changes() {
        write();
        var news = advice.sign(signature());

        assertThat(news.recommends()).isEqualTo(Outcome.REVIEW);
        assertThat(advice.isSigned()).isTrue();
        assertThatThrownBy(this::write).isInstanceOf(AdviceSignedBefore.class);
        assertThatThrownBy(() -> advice.sign(signature())).isInstanceOf(AdviceSignedBefore.class);
        assertThat(advice.facts()).isEqualTo("Facts.");
    }

    @Test
    void incomplete_advice_is_not_signed() {
        assertThatThrownBy(() -> advice.sign(signature())).isInstanceOf(AdviceIncomplete.class);
        assertThat(advice.isSigned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW, REVIEW, true",
        "REVIEW, NO_REVIEW, false",
        "NO_REVIEW, REVIEW, false",
        "ALTERNATIVE_REVIEW, ALTERNATIVE_REVIEW, true"
    })
    void a_decision_agrees_when_it_is_what_the_panel_recommends(Outcome recommended, Outcome decided, boolean agrees) {
        var weighing = new Decision.Weighing(UUID.randomUUID(), recommended, Optional.of(Finding.MUST));

        assertThat(weighing.agrees(decided)).isEqualTo(agrees);
    }

    @Test
    void whoever_departs_from_the_advice_gives_a_paragraph_of_reasons() {
        var weighing = new Decision.Weighing(UUID.randomUUID(), Outcome.NO_REVIEW, Optional.of(Finding.NO));

        assertThatThrownBy(() -> weighing.weigh(Outcome.REVIEW, PARAGRAPH.substring(1)))
                .isInstanceOf(ReasonsTooShort.class);
        assertThatThrownBy(() -> weighing.weigh(Outcome.REVIEW, "short" + " ".repeat(Decision.PARAGRAPH)))
                .isInstanceOf(ReasonsTooShort.class);
        weighing.weigh(Outcome.REVIEW, PARAGRAPH);
        weighing.weigh(Outcome.NO_REVIEW, "I agree.");
    }

    @ParameterizedTest
    @CsvSource({
        "MUST, REVIEW, false",
        "NO, REVIEW, true",
        "MAY, REVIEW, true",
        "NO, ALTERNATIVE_REVIEW, false",
        "NO, NO_REVIEW, false"
    })
    void a_review_that_the_criteria_do_not_require_is_discretionary(
            Finding finding, Outcome decided, boolean discretionary) {
        var weighing = new Decision.Weighing(UUID.randomUUID(), Outcome.REVIEW, Optional.of(finding));

        assertThat(weighing.isDiscretionary(decided)).isEqualTo(discretionary);
    }

    private void write() {
        advice.draft(new DraftAdvice(CASE, "Facts.", "Reasons.", Optional.of(Outcome.REVIEW), "A review.", 0));
    }

    private static Signature signature() {
        return new Signature(
                UUID.randomUUID(),
                "I sign.",
                "00",
                "Panel chair",
                Capacity.PANEL_CHAIR,
                Optional.empty(),
                LocalDate.parse("2016-05-27"),
                OffsetDateTime.parse("2016-05-27T10:00:00Z"));
    }
}
