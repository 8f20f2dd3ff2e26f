package candour.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("signin")
class PendingCommandsTest {
    private final PendingCommands pending = new PendingCommands();

    @Test
    void what_was_kept_is_offered_once_at_its_own_screen_only() {
        pending.keep("/b/ash/cases/1/advice", "a decision");

        assertThat(pending.take("/b/bex/cases/1/advice", String.class)).isEmpty();
        assertThat(pending.take("/b/ash/cases/1/advice", String.class)).contains("a decision");
        assertThat(pending.take("/b/ash/cases/1/advice", String.class)).isEmpty();
    }

    @Test
    void a_later_command_of_the_same_screen_takes_the_place_of_the_earlier() {
        pending.keep("/b/ash", "first");
        pending.keep("/b/ash", "second");

        assertThat(pending.take("/b/ash", String.class)).contains("second");
    }

    @Test
    void a_screen_gets_nothing_of_a_kind_that_it_does_not_know_and_leaves_it_to_the_one_that_does() {
        pending.keep("/b/ash", 42);

        assertThat(pending.take("/b/ash", String.class)).isEmpty();
        assertThat(pending.take("/b/ash", Integer.class)).contains(42);
    }

    @Test
    void a_session_does_not_keep_any_number() {
        for (int i = 0; i < 100; i++) {
            pending.keep("/b/ash/" + i, i);
        }

        long kept = 0;
        for (int i = 0; i < 100; i++) {
            kept += pending.take("/b/ash/" + i, Integer.class).stream().count();
        }
        assertThat(kept).isBetween(1L, 10L);
    }
}
