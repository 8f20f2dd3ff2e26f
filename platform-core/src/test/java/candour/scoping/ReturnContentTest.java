package candour.scoping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Not known" is an answer with where one looked, and nothing else; "known" says whom, where and what. */
@Tag("intake")
class ReturnContentTest {
    private static final List<String> LABELS = List.of("Child 1", "Sibling 1");

    private static ReturnContent known(List<String> children, String services, String summary, String searched) {
        return new ReturnContent(ReturnAnswer.KNOWN, children, services, "", summary, "", true, searched);
    }

    private static ReturnContent nil(String summary, String searched) {
        return new ReturnContent(ReturnAnswer.NOT_KNOWN, List.of(), "", "", summary, "", false, searched);
    }

    @Test
    void a_nil_return_says_where_it_looked_and_no_more() {
        assertThatCode(() -> nil("", "Case records, by name").check(LABELS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> nil("", "").check(LABELS))
                .isInstanceOfSatisfying(ReturnIncomplete.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("missing", ReturnPart.SEARCHED));
        assertThatThrownBy(() -> nil("They moved.", "Case records").check(LABELS))
                .isInstanceOf(NilReturnSaysMore.class);
        assertThatThrownBy(() -> new ReturnContent(
                                ReturnAnswer.NOT_KNOWN, List.of("Child 1"), "", "", "", "", false, "Case records")
                        .check(LABELS))
                .isInstanceOf(NilReturnSaysMore.class);
    }

    @Test
    void who_knows_says_whom_through_which_services_and_what() {
        assertThatCode(() -> known(List.of("Sibling 1"), "Tenancies", "They moved.", "Records")
                        .check(LABELS))
                .doesNotThrowAnyException();
        for (ReturnContent lacking : List.of(
                known(List.of(), "Tenancies", "They moved.", "Records"),
                known(List.of("Child 1"), "", "They moved.", "Records"),
                known(List.of("Child 1"), "Tenancies", "", "Records"),
                known(List.of("Child 1"), "Tenancies", "They moved.", ""))) {
            assertThatThrownBy(() -> lacking.check(LABELS)).isInstanceOf(ReturnIncomplete.class);
        }
    }

    @Test
    void a_child_whom_the_request_is_not_about_is_refused() {
        assertThatThrownBy(() -> known(List.of("Child 1", "Child 9"), "Tenancies", "They moved.", "Records")
                        .check(LABELS))
                .isInstanceOf(NoSuchChild.class);
    }

    @Test
    void spaces_are_no_answer() {
        assertThatThrownBy(() -> known(List.of("Child 1"), "  ", "They moved.", "Records")
                        .stripped()
                        .check(LABELS))
                .isInstanceOf(ReturnIncomplete.class);
        assertThat(known(List.of(" Child 1 ", "Child 1"), " a ", " b ", " c ").stripped())
                .isEqualTo(known(List.of("Child 1"), "a", "b", "c"));
    }

    @Test
    void everything_that_is_said_is_signed() {
        String signed = new ReturnContent(
                        ReturnAnswer.KNOWN,
                        List.of("Child 1"),
                        "Tenancies",
                        "2024",
                        "They moved.",
                        "The dog bites.",
                        true,
                        "Records")
                .facts()
                .build()
                .toString();

        assertThat(signed)
                .contains("KNOWN", "Child 1", "Tenancies", "2024", "They moved.", "The dog bites.", "true", "Records");
    }
}
