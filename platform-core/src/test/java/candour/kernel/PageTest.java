package candour.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void one_more_than_asked_tells_of_a_next_page_and_is_not_shown() {
        var page = Page.of(List.of(1, 2, 3), 2, number -> "after " + number);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).contains("after 2");
    }

    @Test
    void a_page_that_is_just_full_is_the_last_one() {
        var page = Page.of(List.of(1, 2), 2, String::valueOf);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void nothing_found_is_an_empty_last_page() {
        var page = Page.of(List.<Integer>of(), 2, String::valueOf);

        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isEmpty();
    }
}
