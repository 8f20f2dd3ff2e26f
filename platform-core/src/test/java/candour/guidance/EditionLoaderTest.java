package candour.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An edition that isn't sound never comes into the registry, and whoever wrote it is told where. */
class EditionLoaderTest {
    private static final String SOUND = """
            code: WTNEXT
            title: Working Together, the next edition
            regime: RAPID_REVIEW
            inForceFrom: 2027-01-01
            source: a test
            decider: The safeguarding partners
            decidedBy: PARTNERS_JOINTLY
            steps: [REFERRAL, ADVICE, DECISION]
            limbs:
              - code: abuse
                reference: 16C(1)
                wording: abuse
                question: Abuse?
                answers: {YES: "Yes", NO: "No"}
              - code: harm
                reference: 16C(1)
                wording: harm
                question: Harm?
                answers: {DIED: Died, HARMED: Seriously harmed, NO: Neither}
                askedWhen: {abuse: [YES]}
            criteria:
              - code: met
                when: {abuse: [YES], harm: [DIED, HARMED]}
                finding: MUST_CONSIDER
                limb: 16C(1)
                because: It is a serious child safeguarding case.
              - code: no-harm
                when: {harm: [NO]}
                finding: NO
                limb: 16C(1)
                because: There was no harm.
              - code: no-abuse
                when: {abuse: [NO]}
                finding: NO
                limb: 16C(1)
                because: There was no abuse.
            clocks:
              - code: notification
                title: Notification
                start: BECAME_AWARE
                length: 5
                unit: WORKING_DAYS
                direction: AFTER
                end: NOTIFICATION_SENT
                owedBy: The authority
                suspendedBy: []
                confirmed: true
                source: a test
              - code: copy
                title: A copy beforehand
                start: PLANNED_PUBLICATION
                length: 7
                unit: WORKING_DAYS
                direction: BEFORE
                end: PUBLICATION_COPY_SENT
                owedBy: The partners
                suspendedBy: [NATIONAL_RELAXATION]
                confirmed: false
                source: another test
            notices:
              - code: incident
                to: The national Panel
                after: INCIDENT
                what: The incident.
                clock: notification
                confirmed: true
                source: a test
            leadArea: {area: PLACE_OF_INCIDENT, wording: Where it took place., confirmed: false, source: a test}
            methods:
              - {code: SILP, title: Significant Incident Learning Process}
            """;

    @Test
    void a_sound_edition_is_read_as_it_is_written() {
        Edition edition = EditionLoader.load("next.yaml", SOUND);

        assertThat(edition.code()).isEqualTo("WTNEXT");
        assertThat(edition.inForceTo()).isEmpty();
        assertThat(edition.steps()).containsExactly(CaseStep.REFERRAL, CaseStep.ADVICE, CaseStep.DECISION);
        assertThat(edition.limb("harm").orElseThrow().answers())
                .extracting(Limb.Answer::label)
                .containsExactly("Died", "Seriously harmed", "Neither");
        assertThat(edition.after(CaseStep.REFERRAL)).contains(CaseStep.ADVICE);
        assertThat(edition.after(CaseStep.DECISION)).isEmpty();
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                arguments(
                        "an unknown limb in a row",
                        "when: {abuse: [NO]}",
                        "when: {abused: [NO]}",
                        "criteria no-abuse when: unknown limb \"abused\""),
                arguments(
                        "an unknown answer in a row",
                        "when: {harm: [NO]}",
                        "when: {harm: [NEVER]}",
                        "criteria no-harm when harm: unknown answer \"NEVER\""),
                arguments(
                        "an unknown limb in a condition",
                        "askedWhen: {abuse: [YES]}",
                        "askedWhen: {abused: [YES]}",
                        "limbs harm askedWhen: unknown limb \"abused\""),
                arguments(
                        "an unknown answer in a condition",
                        "askedWhen: {abuse: [YES]}",
                        "askedWhen: {abuse: [MAYBE]}",
                        "limbs harm askedWhen abuse: unknown answer \"MAYBE\""),
                arguments(
                        "a row that no answers lead to",
                        "when: {harm: [NO]}",
                        "when: {abuse: [NO], harm: [NO]}",
                        "criteria no-harm: no answers lead there"),
                arguments(
                        "answers that no row covers",
                        "when: {abuse: [YES], harm: [DIED, HARMED]}",
                        "when: {abuse: [YES], harm: [DIED]}",
                        "criteria: none for {abuse=YES, harm=HARMED}"),
                arguments(
                        "two rows for the same answers",
                        "when: {harm: [NO]}",
                        "when: {harm: [NO, DIED]}",
                        "criteria met and no-harm: overlap at {abuse=YES, harm=DIED}"),
                arguments("an unknown step", "ADVICE, DECISION", "ADVISE, DECISION", "steps: \"ADVISE\" is none of"),
                arguments("another first step", "[REFERRAL, ADVICE", "[ADVICE", "steps: the first has to be REFERRAL"),
                arguments("another last step", ", DECISION]", "]", "steps: DECISION has to be among them"),
                arguments(
                        "a step too early",
                        "[REFERRAL, ADVICE,",
                        "[REFERRAL, ADVICE, SCOPING,",
                        "steps: SCOPING can't come after ADVICE"),
                arguments("a step twice", "ADVICE, DECISION", "ADVICE, ADVICE, DECISION", "\"ADVICE\" is there twice"),
                arguments("an unknown regime", "RAPID_REVIEW", "SLOW_REVIEW", "\"SLOW_REVIEW\" is none of"),
                arguments("an unknown finding", "MUST_CONSIDER", "PERHAPS", "criteria met finding: \"PERHAPS\""),
                arguments("a limb twice", "- code: harm", "- code: abuse", "limbs: \"abuse\" is there twice"),
                arguments("a row twice", "- code: no-harm", "- code: met", "criteria: \"met\" is there twice"),
                arguments("an answer twice", "HARMED: Seriously", "DIED: Seriously", "next.yaml"),
                arguments(
                        "a condition that is its own",
                        "askedWhen: {abuse: [YES]}",
                        "askedWhen: {harm: [DIED]}",
                        "limbs harm askedWhen: depends on itself"),
                arguments("one answer only", "{YES: \"Yes\", NO: \"No\"}", "{YES: \"Yes\"}", "at least two answers"),
                arguments("no title", "title: Working Together, the next edition", "title:", "edition title"),
                arguments("no date", "2027-01-01", "2027-02-30", "edition inForceFrom: \"2027-02-30\" is no date"),
                arguments("an unknown field", "decider:", "decides:", "edition: unknown field \"decides\""),
                arguments("no list", "steps: [REFERRAL, ADVICE, DECISION]", "steps: REFERRAL", "edition steps: a list"),
                arguments("a code for no address", "code: WTNEXT", "code: WT next", "edition code: 2 to 20 letters"),
                arguments(
                        "an end before the beginning",
                        "inForceFrom: 2027-01-01",
                        "inForceFrom: 2027-01-01\ninForceTo: 2026-12-31",
                        "edition inForceTo: before inForceFrom"),
                arguments("nobody who decides", "decidedBy: PARTNERS_JOINTLY\n", "", "edition decidedBy: one of ["),
                arguments(
                        "a clock without a start event",
                        "    start: BECAME_AWARE\n",
                        "",
                        "clocks notification start: one of [BECAME_AWARE"),
                arguments(
                        "an unknown start event",
                        "start: BECAME_AWARE",
                        "start: WOKE_UP",
                        "clocks notification start: \"WOKE_UP\" is none of"),
                arguments(
                        "a start event that never comes",
                        "start: BECAME_AWARE",
                        "start: CHAIRS_REQUEST",
                        "clocks notification start: CHAIRS_REQUEST never comes, for the steps have no CHAIRS_REQUEST"),
                arguments(
                        "an end event that never comes",
                        "end: NOTIFICATION_SENT",
                        "end: RAPID_REVIEW_SENT",
                        "clocks notification end: RAPID_REVIEW_SENT never comes, for the steps have no SENT"),
                arguments(
                        "an end event that lies before the start",
                        "start: BECAME_AWARE",
                        "start: DECISION",
                        "clocks notification end: NOTIFICATION_SENT can't come after DECISION"),
                arguments(
                        "a backwards clock that ends too late",
                        "end: PUBLICATION_COPY_SENT",
                        "end: TAKEN_DOWN",
                        "clocks copy end: TAKEN_DOWN can't come before PLANNED_PUBLICATION"),
                arguments(
                        "a clock of no length",
                        "length: 5",
                        "length: 0",
                        "clocks notification length: has to be at least 1"),
                arguments(
                        "a length in words", "length: 5", "length: five", "clocks notification length: a whole number"),
                arguments(
                        "a clock twice",
                        "- code: copy",
                        "- code: notification",
                        "clocks: \"notification\" is there twice"),
                arguments(
                        "a suspension that isn't known",
                        "suspendedBy: [NATIONAL_RELAXATION]",
                        "suspendedBy: [HOLIDAY]",
                        "clocks copy suspendedBy: \"HOLIDAY\" is none of"),
                arguments(
                        "no word on whether it is confirmed",
                        "confirmed: true\n    source: a test\n  - code: copy",
                        "source: a test\n  - code: copy",
                        "clocks notification confirmed: true or false is missing"),
                arguments(
                        "a notice by an unknown clock",
                        "clock: notification",
                        "clock: telegram",
                        "notices incident clock: unknown clock \"telegram\""),
                arguments(
                        "a clock that needs no notice",
                        "end: NOTIFICATION_SENT",
                        "end: DECISION",
                        "notices incident clock: \"notification\" ends with DECISION, and nothing is sent"),
                arguments(
                        "no lead area",
                        "area: PLACE_OF_INCIDENT",
                        "area: NOWHERE",
                        "leadArea area: \"NOWHERE\" is none of"),
                arguments(
                        "a method without a title",
                        ", title: Significant Incident Learning Process",
                        "",
                        "methods SILP title: a text is missing"),
                arguments(
                        "nobody who confirmed it",
                        "source: a test\ndecider",
                        "source: a test\nstanding: {confirmedOn: 2026-11-30}\ndecider",
                        "standing: confirmedBy and confirmedOn go together"),
                arguments("no YAML", "code: WTNEXT", "code: [", "next.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void an_unsound_one_is_refused_and_the_place_is_named(String what, String sound, String unsound, String fault) {
        assertThat(SOUND).contains(sound);

        assertThatThrownBy(() -> EditionLoader.load("next.yaml", SOUND.replace(sound, unsound)))
                .isInstanceOf(InvalidEdition.class)
                .hasMessageStartingWith("next.yaml: ")
                .hasMessageContaining(fault);
    }

    @Test
    void what_it_says_beside_its_test_is_read_as_it_is_written() {
        Edition edition = EditionLoader.load("next.yaml", SOUND);

        assertThat(edition.clock("notification"))
                .contains(new ClockRule(
                        "notification",
                        "Notification",
                        ClockStart.BECAME_AWARE,
                        5,
                        ClockUnit.WORKING_DAYS,
                        ClockDirection.AFTER,
                        ClockEnd.NOTIFICATION_SENT,
                        "The authority",
                        Set.of(),
                        true,
                        "a test"));
        assertThat(edition.clock("copy").orElseThrow().suspendedBy())
                .containsExactly(SuspensionType.NATIONAL_RELAXATION);
        assertThat(edition.decidedBy()).isEqualTo(DecidedBy.PARTNERS_JOINTLY);
        assertThat(edition.standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(edition.notices()).extracting(NoticeRule::clock).containsExactly(Optional.of("notification"));
        assertThat(edition.leadArea().orElseThrow().confirmed()).isFalse();
        assertThat(edition.methods())
                .containsExactly(new Method("SILP", "Significant Incident Learning Process", true));
    }

    @Test
    void a_limb_can_be_asked_after_one_of_several_sets_of_answers() {
        String either = SOUND.replace("limb: 16C(1)\n    because: There was no abuse.", "limb: x\n    because: x")
                .replace("criteria:\n", """
                          - code: either
                            reference: x
                            wording: x
                            question: x?
                            answers: {YES: "Yes", NO: "No"}
                            askedWhen: [{harm: [DIED]}, {harm: [HARMED]}]
                        criteria:
                        """);

        Edition edition = EditionLoader.load("next.yaml", either);

        assertThat(edition.weigh(Map.of("abuse", "YES", "harm", "DIED")).unanswered())
                .containsExactly("either");
        assertThat(edition.weigh(Map.of("abuse", "YES", "harm", "HARMED")).unanswered())
                .containsExactly("either");
        assertThat(edition.weigh(Map.of("abuse", "YES", "harm", "NO")).unanswered())
                .isEmpty();
        assertThat(edition.weigh(Map.of("abuse", "NO", "harm", "DIED")).unanswered())
                .as("an answer that isn't asked for itself asks for nothing")
                .isEmpty();
    }

    @Test
    void an_edition_that_nobody_can_weigh_is_refused_in_time() {
        String limbs =
                IntStream.range(0, 40).mapToObj(number -> """
                          - code: limb%d
                            reference: x
                            wording: x
                            question: x?
                            answers: {YES: "Yes", NO: "No"}
                        """.formatted(number)).collect(Collectors.joining());

        assertThatThrownBy(() -> EditionLoader.load("next.yaml", SOUND.replace("criteria:\n", limbs + "criteria:\n")))
                .hasMessageContaining("limbs: more than 20000 complete sets of answers");
    }

    @Test
    void two_conditions_that_wait_for_each_other_are_refused() {
        String circle = SOUND.replace("NO: \"No\"}", "NO: \"No\"}\n    askedWhen: {harm: [DIED]}");

        assertThatThrownBy(() -> EditionLoader.load("next.yaml", circle))
                .hasMessageContaining("limbs abuse askedWhen: depends on itself")
                .hasMessageContaining("limbs harm askedWhen: depends on itself");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String wrong = SOUND.replace("RAPID_REVIEW", "SLOW_REVIEW")
                .replace("PERHAPS", "x")
                .replace("2027-01-01", "soon");

        assertThatThrownBy(() -> EditionLoader.load("next.yaml", wrong))
                .asInstanceOf(type(InvalidEdition.class))
                .satisfies(refused -> assertThat(refused.faults()).hasSize(2));
    }

    @Test
    void an_edition_published_before_it_could_say_more_is_read_without_it() {
        Edition kept = EditionJson.read("""
                {"code":"WTOLD","criteria":[{"because":"x","code":"all","finding":"NO","limb":"x","when":{}}],"decider":"Chair",
                 "inForceFrom":"2015-03-26","limbs":[
                   {"answers":[{"code":"YES","label":"Yes"}],"askedWhen":{},"code":"a","question":"?","reference":"1","wording":"w"},
                   {"answers":[{"code":"YES","label":"Yes"}],"askedWhen":{"a":["YES"]},"code":"b","question":"?","reference":"2","wording":"w"}],
                 "regime":"REGULATION_5_2","source":"s","steps":["REFERRAL","DECISION"],"title":"Old","toBeConfirmed":["all"]}""");

        assertThat(kept.clocks()).isEmpty();
        assertThat(kept.notices()).isEmpty();
        assertThat(kept.methods()).isEmpty();
        assertThat(kept.leadArea()).isEmpty();
        assertThat(kept.standing().isAdoptable()).isTrue();
        assertThat(kept.decidedBy()).isEqualTo(DecidedBy.BOARD_CHAIR);
        assertThat(kept.limbs()).allMatch(Limb::confirmed);
        assertThat(kept.weigh(Map.of("a", "YES")).asked()).containsExactly("a", "b");
        assertThat(kept.weigh(Map.of()).asked()).containsExactly("a");
        assertThat(kept.limbs()).extracting(limb -> limb.askedWhen().size()).containsExactly(0, 1);
    }

    @Test
    void what_is_kept_as_json_is_read_back_as_it_was() {
        for (Edition edition : EditionLoader.shipped()) {
            assertThat(EditionJson.read(EditionJson.write(edition))).isEqualTo(edition);
        }
        Edition open = EditionLoader.load("next.yaml", SOUND);
        assertThat(EditionJson.read(EditionJson.write(open))).isEqualTo(open);
    }
}
