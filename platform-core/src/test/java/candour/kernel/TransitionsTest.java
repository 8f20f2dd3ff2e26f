package candour.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum Light {
        RED,
        GREEN,
        AMBER
    }

    private static final class NotThatWay extends Refusal {
        NotThatWay() {
            super(Map.of());
        }
    }

    private final Transitions<Light> lights = Transitions.of(Light.class)
            .allow(Light.RED, Light.GREEN)
            .allow(Light.GREEN, Light.AMBER)
            .allow(Light.GREEN, Light.RED);

    @Test
    void a_state_is_followed_by_every_state_that_was_allowed() {
        assertThat(lights.go(Light.GREEN, Light.AMBER, NotThatWay::new)).isEqualTo(Light.AMBER);
        assertThat(lights.go(Light.GREEN, Light.RED, NotThatWay::new)).isEqualTo(Light.RED);
    }

    @Test
    void a_way_that_was_not_allowed_is_refused() {
        assertThatThrownBy(() -> lights.go(Light.AMBER, Light.GREEN, NotThatWay::new))
                .isInstanceOf(NotThatWay.class);
    }

    @Test
    void a_way_is_not_allowed_backwards_by_being_allowed_forwards() {
        assertThat(lights.allows(Light.RED, Light.GREEN)).isTrue();
        assertThat(lights.allows(Light.GREEN, Light.RED)).isTrue();
        assertThat(lights.allows(Light.AMBER, Light.GREEN)).isFalse();
    }

    @Test
    void a_state_does_not_follow_itself() {
        assertThat(lights.allows(Light.RED, Light.RED)).isFalse();
    }

    @Test
    void one_more_way_leaves_the_machine_it_was_added_to_as_it_was() {
        var more = lights.allow(Light.AMBER, Light.RED);

        assertThat(more.allows(Light.AMBER, Light.RED)).isTrue();
        assertThat(lights.allows(Light.AMBER, Light.RED)).isFalse();
    }
}
