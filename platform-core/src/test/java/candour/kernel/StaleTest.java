package candour.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StaleTest {

    @Test
    void the_version_that_was_seen_may_be_changed() {
        assertThatCode(() -> Stale.check(3, 3)).doesNotThrowAnyException();
    }

    @Test
    void a_version_that_somebody_changed_since_may_not() {
        assertThatThrownBy(() -> Stale.check(2, 3)).isInstanceOf(Stale.class);
    }
}
