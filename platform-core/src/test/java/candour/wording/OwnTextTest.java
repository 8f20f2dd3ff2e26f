package candour.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("shell")
class OwnTextTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-10");

    private final OwnText text = new OwnText("cases.title", DAY.minusDays(1));

    @Test
    void a_change_says_what_stood_before_and_what_stands_now() {
        var first = text.say("Reviews", "Cases", DAY);
        var second = text.say("Files", "Cases", DAY);

        assertThat(first.detail()).isEqualTo(Map.of("key", "cases.title", "before", "Cases", "after", "Reviews"));
        assertThat(second.detail()).containsEntry("before", "Reviews").containsEntry("after", "Files");
        assertThat(text.details().own()).contains("Files");
        assertThat(text.details().changedOn()).isEqualTo(DAY);
    }

    @Test
    void what_is_taken_back_says_what_the_product_says() {
        text.say("Reviews", "Cases", DAY);

        var news = text.takeBack("Cases", DAY);

        assertThat(news.detail()).containsEntry("before", "Reviews").containsEntry("after", "Cases");
        assertThat(text.details().own()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "On {1} at {0}, On {0} at {1}", // moved
        "'{0}, and {0} again on {1}', On {0} at {1}", // said twice
        "Anything, Cases"
    })
    void the_same_facts_in_any_order_fit(String own, String product) {
        assertThat(text.say(own, product, DAY).after()).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "Nothing, On {0}",
        "On {0} and {1}, On {0}",
        "On {2}, On {0}",
        "On {0, On {0}",
        "On 0}, On {0}",
        "On {0} {}, On {0}",
        "On {0} {name}, On {0}"
    })
    void a_text_that_names_other_facts_is_refused_and_nothing_changes(String own, String product) {
        assertThatThrownBy(() -> text.say(own, product, DAY)).isInstanceOf(PlacesDiffer.class);
        assertThat(text.details().own()).isEmpty();
    }

    @Test
    void a_text_with_facts_where_there_are_none_is_refused() {
        assertThatThrownBy(() -> text.say("Cases {0}", "Cases", DAY)).isInstanceOf(NoPlaces.class);
    }

    @Test
    void a_text_may_be_twice_as_long_and_a_short_one_may_have_sixty_characters() {
        String long40 = "x".repeat(40);

        text.say("y".repeat(80), long40, DAY);
        text.say("y".repeat(60), "Cases", DAY);

        assertThatThrownBy(() -> text.say("y".repeat(81), long40, DAY)).isInstanceOf(OwnTextTooLong.class);
        assertThatThrownBy(() -> text.say("y".repeat(61), "Cases", DAY)).isInstanceOf(OwnTextTooLong.class);
    }
}
