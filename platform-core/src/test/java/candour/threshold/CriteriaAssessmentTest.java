package candour.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseId;
import candour.guidance.Criterion;
import candour.guidance.DecidedBy;
import candour.guidance.Edition;
import candour.guidance.Finding;
import candour.guidance.Limb;
import candour.guidance.Regime;
import candour.guidance.Standing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CriteriaAssessmentTest {
    private static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2016-05-27T10:00:00Z");

    /** Two limbs of the real test; the second is asked only when the first holds. */
    private static final Edition EDITION = new Edition(
            "WT2015",
            "Working Together 2015",
            Regime.REGULATION_5_2,
            LocalDate.parse("2015-03-26"),
            Optional.empty(),
            "test",
            new Standing(Optional.empty(), Optional.empty(), Optional.empty()),
            "Chair",
            DecidedBy.BOARD_CHAIR,
            List.of(),
            List.of(limb("abuse", "5(2)(a)", Map.of()), limb("died", "5(2)(b)(i)", Map.of("abuse", Set.of("YES")))),
            List.of(
                    new Criterion(
                            "death",
                            Map.of("abuse", Set.of("YES"), "died", Set.of("YES")),
                            Finding.MUST,
                            "regulation 5(2)(a) and (b)(i)",
                            "Abuse is suspected and the child died.",
                            true),
                    new Criterion(
                            "alive",
                            Map.of("abuse", Set.of("YES"), "died", Set.of("NO")),
                            Finding.NO,
                            "regulation 5(2)(b)(i)",
                            "The child lives.",
                            true),
                    new Criterion(
                            "none",
                            Map.of("abuse", Set.of("NO")),
                            Finding.NO,
                            "regulation 5(2)(a)",
                            "No abuse is suspected.",
                            true)),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());

    private final CriteriaAssessment worksheet = new CriteriaAssessment(CASE);

    @Test
    void an_empty_worksheet_says_what_it_asks_first() {
        assertThat(details().unanswered()).containsExactly("5(2)(a)");
        assertThat(details().finding()).isEmpty();
    }

    @Test
    void the_answers_give_the_finding_and_the_limb_that_carries_it() {
        worksheet.answer(EDITION, "abuse", "YES");
        worksheet.answer(EDITION, "died", "YES");

        assertThat(details().finding()).contains(Finding.MUST);
        assertThat(details().limb()).contains("regulation 5(2)(a) and (b)(i)");
        assertThat(details().because()).contains("Abuse is suspected and the child died.");
    }

    @Test
    void a_limb_that_is_not_asked_takes_no_answer() {
        assertThatThrownBy(() -> worksheet.answer(EDITION, "died", "YES")).isInstanceOf(LimbNotAsked.class);
    }

    @Test
    void another_answer_takes_the_place_of_the_first() {
        worksheet.answer(EDITION, "abuse", "YES");
        worksheet.answer(EDITION, "died", "YES");
        worksheet.answer(EDITION, "abuse", "NO");

        assertThat(details().finding()).contains(Finding.NO);
        assertThat(details().limbs().get(1).asked()).isFalse();
        assertThat(details().limbs().get(1).answer()).isEmpty();
    }

    @Test
    void there_are_the_limbs_and_answers_of_the_edition_and_no_others() {
        assertThatThrownBy(() -> worksheet.answer(EDITION, "custody", "YES")).isInstanceOf(NoSuchLimb.class);
        assertThatThrownBy(() -> worksheet.answer(EDITION, "abuse", "PERHAPS")).isInstanceOf(NoSuchAnswer.class);
        assertThatThrownBy(() -> record("custody")).isInstanceOf(NoSuchLimb.class);
    }

    @Test
    void every_limb_that_is_asked_needs_evidence() {
        worksheet.answer(EDITION, "abuse", "YES");
        assertThat(details().unevidenced()).containsExactly("5(2)(a)", "5(2)(b)(i)");

        record("abuse");

        assertThat(details().unevidenced()).containsExactly("5(2)(b)(i)");
    }

    @Test
    void what_is_withdrawn_is_no_evidence_and_stays_readable() {
        record("abuse");
        var piece = details().limbs().get(0).evidence().get(0);

        worksheet.withdraw(EDITION, piece.id(), NOW);

        assertThat(details().unevidenced()).contains("5(2)(a)");
        assertThat(details().limbs().get(0).evidence()).singleElement().satisfies(kept -> assertThat(kept.withdrawn())
                .isTrue());
    }

    @Test
    void evidence_is_withdrawn_once() {
        record("abuse");
        UUID piece = details().limbs().get(0).evidence().get(0).id();
        worksheet.withdraw(EDITION, piece, NOW);

        assertThatThrownBy(() -> worksheet.withdraw(EDITION, piece, NOW)).isInstanceOf(EvidenceWithdrawnBefore.class);
        assertThatThrownBy(() -> worksheet.withdraw(EDITION, UUID.randomUUID(), NOW))
                .isInstanceOf(NoSuchEvidence.class);
    }

    private void record(String limb) {
        worksheet.record(
                EDITION,
                new RecordEvidence(CASE, limb, Stance.FOR, "Two records of neglect.", "Health's return", "6", 0),
                "A nurse",
                TODAY,
                NOW);
    }

    private AssessmentDetails details() {
        return worksheet.details(EDITION, "ASH-2016-001", List.of(), false);
    }

    private static Limb limb(String code, String reference, Map<String, Set<String>> askedWhen) {
        return new Limb(
                code,
                reference,
                "wording",
                "question?",
                List.of(new Limb.Answer("YES", "Yes"), new Limb.Answer("NO", "No")),
                askedWhen.isEmpty() ? List.of() : List.of(askedWhen),
                true);
    }
}
