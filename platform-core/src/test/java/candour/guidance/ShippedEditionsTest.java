package candour.guidance;

import static candour.guidance.Finding.MAY;
import static candour.guidance.Finding.MUST;
import static candour.guidance.Finding.MUST_CONSIDER;
import static candour.guidance.Finding.NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product's editions make of facts, by a table made by hand from the law and not from the editions. */
class ShippedEditionsTest {
    private static final Map<String, Edition> EDITIONS =
            EditionLoader.shipped().stream().collect(Collectors.toMap(Edition::code, Function.identity()));

    private static final String BY_DEATH = "section 16C(1): a serious child safeguarding case, by death";
    private static final String BY_HARM = "section 16C(1): a serious child safeguarding case, by serious harm";
    private static final String FACTORS = " improvements recurrent agencies panel appropriate";

    /** Facts as {@code "abuse died"} for yes and {@code "!abuse"} for no. */
    private static Map<String, String> facts(String facts) {
        var answers = new HashMap<String, String>();
        for (String fact : facts.split(" ", -1)) {
            answers.put(fact.replace("!", ""), fact.startsWith("!") ? "NO" : "YES");
        }
        return answers;
    }

    static Stream<Arguments> table() {
        return Stream.of(
                // Working Together 2010: a death always, harm with concern to be considered.
                arguments("WT2010", "abuse died", MUST, "regulation 5(2)(a) and (b)(i)"),
                arguments("WT2010", "!abuse died", NO, "regulation 5(2)(a)"),
                arguments("WT2010", "abuse !died harm concern", MUST_CONSIDER, "regulation 5(2)(a) and (b)(ii)"),
                arguments("WT2010", "abuse !died harm !concern", NO, "regulation 5(2)(b)(ii)"),
                arguments("WT2010", "abuse !died !harm", NO, "regulation 5(2)(b)"),
                arguments("WT2010", "!abuse !died harm", NO, "regulation 5(2)(a)"),
                // Working Together 2013: regulation 5(2) always triggers, and nothing else does.
                arguments("WT2013", "abuse died", MUST, "regulation 5(2)(a) and (b)(i)"),
                arguments("WT2013", "!abuse died", NO, "regulation 5(2)(a)"),
                arguments("WT2013", "abuse !died harm concern", MUST, "regulation 5(2)(a) and (b)(ii)"),
                arguments("WT2013", "abuse !died harm !concern", NO, "regulation 5(2)(b)(ii)"),
                arguments("WT2013", "abuse !died !harm", NO, "regulation 5(2)(b)"),
                arguments("WT2013", "!abuse !died !harm", NO, "regulation 5(2)(a)"),
                // Working Together 2015: some deaths always, and no concern has to be shown by definitive evidence.
                arguments("WT2015", "abuse died", MUST, "regulation 5(2)(a) and (b)(i)"),
                arguments("WT2015", "!abuse died always", MUST, "SCR always (Working Together 2015, chapter 4)"),
                arguments("WT2015", "!abuse died !always", NO, "regulation 5(2)(a)"),
                arguments("WT2015", "abuse !died harm concern", MUST, "regulation 5(2)(a) and (b)(ii)"),
                arguments("WT2015", "abuse !died harm !concern !definitive", MUST, "regulation 5(2)(a) and (b)(ii)"),
                arguments("WT2015", "abuse !died harm !concern definitive", NO, "regulation 5(2)(b)(ii)"),
                arguments("WT2015", "abuse !died !harm", NO, "regulation 5(2)(b)"),
                arguments("WT2015", "!abuse !died harm", NO, "regulation 5(2)(a)"),
                // Working Together 2018 and 2023: a serious case never requires a review by itself.
                arguments("WT2018", "abuse died" + FACTORS, MUST_CONSIDER, BY_DEATH),
                arguments("WT2018", "abuse !died harm" + FACTORS, MUST_CONSIDER, BY_HARM),
                arguments(
                        "WT2018",
                        "abuse !died harm !improvements !recurrent !agencies !panel !appropriate",
                        MUST_CONSIDER,
                        BY_HARM),
                arguments("WT2018", "abuse !died !harm", NO, "section 16C(1)"),
                arguments("WT2018", "!abuse died", NO, "section 16C(1)"),
                arguments("WT2018", "!abuse !died harm", NO, "section 16C(1)"),
                arguments("WT2023", "abuse died" + FACTORS, MUST_CONSIDER, BY_DEATH),
                arguments(
                        "WT2023",
                        "abuse died !improvements !recurrent !agencies !panel !appropriate",
                        MUST_CONSIDER,
                        BY_DEATH),
                arguments("WT2023", "abuse !died harm" + FACTORS, MUST_CONSIDER, BY_HARM),
                arguments("WT2023", "!abuse died", NO, "section 16C(1)"),
                // Care Act 2014, section 44: concern is needed even on a death, and "may" is always left.
                arguments(
                        "CA2014S44",
                        "adult-needs adult-concern adult-died adult-death-abuse",
                        MUST,
                        "section 44(1) and (2)"),
                arguments("CA2014S44", "adult-needs !adult-concern adult-died adult-death-abuse", MAY, "section 44(4)"),
                arguments("CA2014S44", "adult-needs adult-concern adult-died !adult-death-abuse", MAY, "section 44(4)"),
                arguments(
                        "CA2014S44",
                        "adult-needs adult-concern !adult-died adult-serious-abuse",
                        MUST,
                        "section 44(1) and (3)"),
                arguments(
                        "CA2014S44",
                        "adult-needs !adult-concern !adult-died adult-serious-abuse",
                        MAY,
                        "section 44(4)"),
                arguments(
                        "CA2014S44",
                        "adult-needs adult-concern !adult-died !adult-serious-abuse",
                        MAY,
                        "section 44(4)"),
                arguments("CA2014S44", "!adult-needs", NO, "section 44(1)"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void facts_lead_to_a_finding_by_a_limb_of_the_law(String edition, String facts, Finding finding, String limb) {
        Weighed weighed = ShippedEditions.get(edition).weigh(facts(facts));

        assertThat(weighed.unanswered()).isEmpty();
        assertThat(weighed.criterion().orElseThrow().finding()).isEqualTo(finding);
        assertThat(weighed.criterion().orElseThrow().limb()).isEqualTo(limb);
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                arguments("WT2010", "abuse !died harm", List.of("concern")),
                arguments("WT2013", "abuse !died harm", List.of("concern")),
                arguments("WT2015", "abuse !died harm !concern", List.of("definitive")),
                arguments("WT2015", "!abuse died", List.of("always")),
                arguments("WT2018", "!abuse !died", List.of("harm")),
                arguments(
                        "WT2023",
                        "abuse !died harm",
                        List.of("improvements", "recurrent", "agencies", "panel", "appropriate")),
                arguments(
                        "WT2023",
                        "abuse died",
                        List.of("improvements", "recurrent", "agencies", "panel", "appropriate")),
                arguments("CA2014S44", "adult-needs adult-died", List.of("adult-concern", "adult-death-abuse")),
                arguments("CA2014S44", "adult-needs adult-concern !adult-died", List.of("adult-serious-abuse")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("gaps")
    void what_is_still_to_be_answered_is_named(String edition, String facts, List<String> gaps) {
        Weighed weighed = ShippedEditions.get(edition).weigh(facts(facts));

        assertThat(weighed.unanswered()).isEqualTo(gaps);
        assertThat(weighed.criterion()).isEmpty();
    }

    static Stream<Edition> editions() {
        return EDITIONS.values().stream();
    }

    /** Each limb answered in each of its ways, or not at all: whatever people can leave behind on a worksheet. */
    private static List<Map<String, String>> everyState(Edition edition) {
        List<Map<String, String>> states = new ArrayList<>(List.of(Map.of()));
        for (Limb limb : edition.limbs()) {
            List<Map<String, String>> more = new ArrayList<>(states);
            for (Limb.Answer answer : limb.answers()) {
                for (Map<String, String> state : states) {
                    var with = new HashMap<>(state);
                    with.put(limb.code(), answer.code());
                    more.add(with);
                }
            }
            states = more;
        }
        return states;
    }

    @ParameterizedTest
    @MethodSource("editions")
    void exactly_one_row_holds_once_every_limb_that_is_asked_is_answered(Edition edition) {
        for (Map<String, String> state : everyState(edition)) {
            Weighed weighed = edition.weigh(state);

            assertThat(weighed.criterion().isPresent())
                    .as("%s %s", edition.code(), state)
                    .isEqualTo(weighed.unanswered().isEmpty());
            if (weighed.unanswered().isEmpty()) {
                assertThat(DecisionTable.rows(edition, state))
                        .as("%s %s", edition.code(), state)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void an_answer_that_is_not_asked_for_changes_nothing(Edition edition) {
        for (Map<String, String> state : everyState(edition)) {
            Weighed weighed = edition.weigh(state);
            var onlyAsked = new HashMap<>(state);
            onlyAsked.keySet().retainAll(weighed.asked());

            assertThat(edition.weigh(onlyAsked))
                    .as("%s %s", edition.code(), state)
                    .isEqualTo(weighed);
        }
    }

    @Test
    void the_burden_is_reversed_under_2015_only() {
        assertThat(EDITIONS.values())
                .filteredOn(edition -> edition.criteria().stream()
                        .anyMatch(row -> row.finding() == MUST
                                && row.when().getOrDefault("concern", Set.of()).contains("NO")))
                .extracting(Edition::code)
                .containsExactly("WT2015");
    }

    @Test
    void a_rapid_reviews_edition_never_requires_a_review_and_is_decided_jointly() {
        assertThat(EDITIONS.values())
                .filteredOn(edition -> edition.regime() == Regime.RAPID_REVIEW)
                .hasSize(3)
                .allSatisfy(edition -> {
                    assertThat(edition.criteria()).noneMatch(row -> row.finding() == MUST);
                    assertThat(edition.decidedBy()).isEqualTo(DecidedBy.PARTNERS_JOINTLY);
                    assertThat(edition.steps())
                            .containsExactly(
                                    CaseStep.NOTIFICATION,
                                    CaseStep.SCOPING,
                                    CaseStep.PANEL_MEETING,
                                    CaseStep.REPORT,
                                    CaseStep.DECISION,
                                    CaseStep.SENT,
                                    CaseStep.PANELS_REPLY);
                });
    }

    @Test
    void a_death_in_custody_without_abuse_is_not_reviewed_automatically_after_2015_and_that_is_to_be_confirmed() {
        Criterion row = ShippedEditions.get("WT2018")
                .weigh(facts("!abuse died"))
                .criterion()
                .orElseThrow();

        assertThat(row.finding()).isEqualTo(NO);
        assertThat(row.because()).contains("custody");
        assertThat(row.confirmed()).isFalse();
    }

    static Stream<Arguments> clocks() {
        return Stream.of(
                arguments("WT2010", "decision", "1 MONTHS AFTER NOTIFICATION_RECEIVED", false),
                arguments("WT2010", "review", "6 MONTHS AFTER DECISION", false),
                arguments("WT2013", "no-review-notice", "14 DAYS AFTER DECISION", true),
                arguments("WT2013", "publication-copy", "1 WEEKS BEFORE PLANNED_PUBLICATION", true),
                arguments("WT2013", "availability", "12 MONTHS AFTER PLANNED_PUBLICATION", true),
                arguments("WT2015", "notification", "5 WORKING_DAYS AFTER BECAME_AWARE", true),
                arguments("WT2015", "decision", "1 MONTHS AFTER NOTIFICATION_RECEIVED", true),
                arguments("WT2015", "decision-notice", "5 WORKING_DAYS AFTER DECISION", false),
                arguments("WT2015", "review", "6 MONTHS AFTER DECISION", false),
                arguments("WT2018", "notification", "5 WORKING_DAYS AFTER BECAME_AWARE", true),
                arguments("WT2018", "rapid-review", "15 WORKING_DAYS AFTER BECAME_AWARE", false),
                arguments("WT2018", "publication-copy", "7 WORKING_DAYS BEFORE PLANNED_PUBLICATION", false),
                arguments("WT2023", "rapid-review", "15 WORKING_DAYS AFTER NOTIFICATION_SENT", true),
                arguments("WT2023", "availability", "1 YEARS AFTER PLANNED_PUBLICATION", false),
                arguments("WT2026", "rapid-review", "15 WORKING_DAYS AFTER NOTIFICATION_SENT", false));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("clocks")
    void each_clock_counts_as_its_edition_says(String edition, String code, String rule, boolean confirmed) {
        ClockRule clock = ShippedEditions.get(edition).clock(code).orElseThrow();

        assertThat(clock.length() + " " + clock.unit() + " " + clock.direction() + " " + clock.start())
                .isEqualTo(rule);
        assertThat(clock.confirmed()).isEqualTo(confirmed);
    }

    @Test
    void the_five_days_of_the_notification_are_suspended_for_nothing() {
        assertThat(EDITIONS.values())
                .flatExtracting(Edition::clocks)
                .filteredOn(clock -> clock.code().equals("notification"))
                .hasSize(4)
                .allSatisfy(clock -> assertThat(clock.suspendedBy()).isEmpty());
    }

    @Test
    void the_2026_edition_needs_a_legal_check_and_nothing_in_it_is_confirmed() {
        Edition newest = ShippedEditions.get("WT2026");

        assertThat(newest.standing().isAdoptable()).isFalse();
        assertThat(newest.limbs()).noneMatch(Limb::confirmed);
        assertThat(newest.criteria()).noneMatch(Criterion::confirmed);
        assertThat(newest.clocks()).noneMatch(ClockRule::confirmed);
        assertThat(newest.notices()).noneMatch(NoticeRule::confirmed);
        assertThat(EDITIONS.values())
                .filteredOn(edition -> edition.standing().isAdoptable())
                .hasSize(6);
    }

    @Test
    void the_lead_area_is_the_residences_until_2015_and_the_incidents_from_2018() {
        assertThat(ShippedEditions.get("WT2010").leadArea().orElseThrow().area())
                .isEqualTo(LeadArea.NORMAL_RESIDENCE_OR_RESPONSIBLE_AUTHORITY);
        assertThat(ShippedEditions.get("WT2015").leadArea().orElseThrow().area())
                .isEqualTo(LeadArea.NORMAL_RESIDENCE);
        assertThat(ShippedEditions.get("WT2023").leadArea().orElseThrow().area())
                .isEqualTo(LeadArea.PLACE_OF_INCIDENT);
    }

    @Test
    void an_edition_has_ended_from_the_day_after_its_last() {
        Edition edition = ShippedEditions.get("WT2015");

        assertThat(edition.endedBy(LocalDate.of(2018, 7, 3))).isEmpty();
        assertThat(edition.endedBy(LocalDate.of(2018, 7, 4))).contains(LocalDate.of(2018, 7, 3));
        assertThat(ShippedEditions.get("WT2023").endedBy(LocalDate.of(2026, 11, 30)))
                .isEmpty();
    }

    @Test
    void a_question_that_has_the_same_code_in_two_editions_has_the_same_answers() {
        Map<String, List<String>> codes = new HashMap<>();
        for (Edition edition : EDITIONS.values()) {
            for (Limb limb : edition.limbs()) {
                List<String> answers =
                        limb.answers().stream().map(Limb.Answer::code).toList();
                assertThat(codes.putIfAbsent(limb.code(), answers))
                        .as(edition.code() + " " + limb.code())
                        .isIn(null, answers);
            }
        }
    }
}
