package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.guidance.CaseStep;
import candour.guidance.DecidedBy;
import candour.guidance.Edition;
import candour.guidance.Regime;
import candour.guidance.Standing;
import candour.terms.CountedBy;
import candour.terms.QuorumRule;
import candour.terms.TermsOfReference;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2016-05-27T10:00:00Z");
    private static final Edition EDITION = edition(
            CaseStep.REFERRAL, CaseStep.CHAIRS_REQUEST, CaseStep.PANEL_MEETING, CaseStep.ADVICE, CaseStep.DECISION);
    private static final Edition ENDED = endingOn("2018-07-03");
    private static final TermsOfReference TERMS = new TermsOfReference(
            UUID.randomUUID(),
            1,
            "WT2015",
            List.of(),
            List.of(),
            new QuorumRule(CountedBy.MEMBERS, true, 3, Optional.empty(), Optional.empty(), false, List.of()),
            0,
            TODAY,
            TODAY);

    @Test
    void a_case_keeps_the_guidance_and_the_terms_of_the_day_it_was_opened_on() {
        var opened = opened();

        assertThat(opened.edition()).isEqualTo("WT2015");
        assertThat(opened.terms()).isEqualTo(TERMS.id());
    }

    @Test
    void the_referral_and_the_chairs_request_are_done_when_it_opens() {
        var opened = opened();

        assertThat(opened.next(EDITION)).contains(CaseStep.PANEL_MEETING);
    }

    @Test
    void it_passes_the_steps_of_its_edition_in_their_order() {
        var opened = opened();

        opened.pass(CaseStep.PANEL_MEETING, EDITION, TODAY, NOW);
        opened.pass(CaseStep.ADVICE, EDITION, TODAY, NOW);
        opened.pass(CaseStep.DECISION, EDITION, TODAY, NOW);

        assertThat(opened.next(EDITION)).isEmpty();
    }

    @Test
    void no_step_is_left_out() {
        var opened = opened();

        assertThatThrownBy(() -> opened.pass(CaseStep.ADVICE, EDITION, TODAY, NOW))
                .isInstanceOf(StepOutOfTurn.class);
        assertThatThrownBy(() -> opened.pass(CaseStep.DECISION, EDITION, TODAY, NOW))
                .isInstanceOf(StepOutOfTurn.class);
    }

    @Test
    void no_step_is_done_twice() {
        var opened = opened();
        opened.pass(CaseStep.PANEL_MEETING, EDITION, TODAY, NOW);

        assertThatThrownBy(() -> opened.pass(CaseStep.PANEL_MEETING, EDITION, TODAY, NOW))
                .isInstanceOf(StepOutOfTurn.class);
    }

    @Test
    void where_the_chair_does_not_open_cases_no_request_opens_one() {
        assertThatThrownBy(() -> new CaseFile(
                        UUID.randomUUID(),
                        "BEX-2016-001",
                        TODAY,
                        edition(CaseStep.REFERRAL, CaseStep.PANEL_MEETING, CaseStep.DECISION),
                        TERMS,
                        Optional.empty(),
                        TODAY,
                        NOW))
                .isInstanceOf(NotOpenedByRequest.class);
    }

    @Test
    void the_notification_opens_a_rapid_review_with_steps_of_its_own() {
        Edition rapid = edition(CaseStep.NOTIFICATION, CaseStep.SCOPING, CaseStep.PANEL_MEETING);
        var opened = CaseFile.notified(
                UUID.randomUUID(), "BEX-2016-001", TODAY.minusDays(1), rapid, TERMS, Optional.empty(), TODAY, NOW);

        assertThat(opened.next(rapid)).contains(CaseStep.SCOPING);
        opened.pass(CaseStep.SCOPING, rapid, TODAY, NOW);
        assertThat(opened.next(rapid)).contains(CaseStep.PANEL_MEETING);
        assertThatThrownBy(() -> opened.pass(CaseStep.DECISION, rapid, TODAY, NOW))
                .isInstanceOf(StepOutOfTurn.class);
        assertThatThrownBy(() -> CaseFile.notified(
                        UUID.randomUUID(),
                        "BEX-2018-001",
                        TODAY,
                        ENDED,
                        TERMS,
                        Optional.empty(),
                        LocalDate.parse("2018-07-04"),
                        NOW))
                .isInstanceOf(EditionEnded.class);
    }

    @Test
    void an_edition_that_has_ended_asks_for_a_reason_which_is_kept() {
        LocalDate after = LocalDate.parse("2018-07-04");

        assertThatThrownBy(() -> opened(ENDED, Optional.empty(), after))
                .isInstanceOf(EditionEnded.class)
                .extracting(refused -> ((EditionEnded) refused).facts().get("endedOn"))
                .isEqualTo(after.minusDays(1));
        CaseFile kept = opened(ENDED, Optional.of("We keep it."), after);
        assertThat(kept.whyThisEdition()).contains("We keep it.");
        assertThat(kept.opened(1).detail()).containsKey("editionEnded");
        assertThat(kept.opened(1).detail().toString()).doesNotContain("We keep it.");
    }

    @Test
    void an_edition_in_force_asks_for_none_and_keeps_none() {
        LocalDate lastDay = LocalDate.parse("2018-07-03");

        for (Optional<String> why : List.of(Optional.<String>empty(), Optional.of("We keep it."))) {
            CaseFile opened = opened(ENDED, why, lastDay);
            assertThat(opened.whyThisEdition()).isEmpty();
            assertThat(opened.opened(1).detail()).doesNotContainKey("editionEnded");
        }
    }

    private static CaseFile opened() {
        return opened(EDITION, Optional.empty(), TODAY);
    }

    private static CaseFile opened(Edition edition, Optional<String> why, LocalDate on) {
        return new CaseFile(UUID.randomUUID(), "ASH-2016-001", on, edition, TERMS, why, on, NOW);
    }

    private static Edition endingOn(String day) {
        return new Edition(
                EDITION.code(),
                EDITION.title(),
                EDITION.regime(),
                EDITION.inForceFrom(),
                Optional.of(LocalDate.parse(day)),
                EDITION.source(),
                EDITION.standing(),
                EDITION.decider(),
                EDITION.decidedBy(),
                EDITION.steps(),
                EDITION.limbs(),
                EDITION.criteria(),
                EDITION.clocks(),
                EDITION.notices(),
                EDITION.leadArea(),
                EDITION.methods(),
                EDITION.toBeConfirmed());
    }

    private static Edition edition(CaseStep... steps) {
        return new Edition(
                "WT2015",
                "Working Together 2015",
                Regime.REGULATION_5_2,
                LocalDate.parse("2015-03-26"),
                Optional.empty(),
                "test",
                new Standing(Optional.empty(), Optional.empty(), Optional.empty()),
                "Chair",
                DecidedBy.BOARD_CHAIR,
                List.of(steps),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
