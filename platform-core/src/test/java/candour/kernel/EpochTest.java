package candour.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EpochTest {

    @Test
    void a_moment_keeps_its_microseconds() {
        assertThat(Epoch.instant("1464345600.123456")).isEqualTo("2016-05-27T10:40:00.123456Z");
    }

    @Test
    void a_moment_before_1970_keeps_its_microseconds_too() {
        assertThat(Epoch.instant("-0.000001")).isEqualTo("1969-12-31T23:59:59.999999Z");
    }
}
