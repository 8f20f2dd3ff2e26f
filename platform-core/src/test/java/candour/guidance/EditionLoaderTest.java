package candour.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
                arguments("another last step", ", DECISION]", "]", "steps: the last has to be DECISION"),
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
    void what_is_kept_as_json_is_read_back_as_it_was() {
        for (Edition edition : EditionLoader.shipped()) {
            assertThat(EditionJson.read(EditionJson.write(edition))).isEqualTo(edition);
        }
        Edition open = EditionLoader.load("next.yaml", SOUND);
        assertThat(EditionJson.read(EditionJson.write(open))).isEqualTo(open);
    }
}
