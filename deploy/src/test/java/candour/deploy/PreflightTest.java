package candour.deploy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightTest {
    @Test
    void another_jdk_is_refused_in_one_line() {
        assertThatThrownBy(() -> Preflight.requireJdk(21))
                .isInstanceOf(StandRefused.class)
                .hasMessage("Candour needs JDK 17, and this is JDK 21: set JAVA_HOME to a JDK 17.");
    }

    @Test
    void a_disk_with_less_than_two_gigabytes_is_refused_in_one_line() {
        assertThatThrownBy(() -> Preflight.requireSpace(700L << 20, Path.of("/home/somebody/candour/.dev")))
                .isInstanceOf(StandRefused.class)
                .hasMessage("Only 700 MB are free where /home/somebody/candour/.dev lies; the stand needs 2 GB.");
    }

    @Test
    void what_was_not_built_is_named() {
        assertThatThrownBy(() -> Preflight.requireBuilt(List.of(Path.of("/nowhere/web-ui.war"))))
                .isInstanceOf(StandRefused.class)
                .hasMessage("/nowhere/web-ui.war isn't there: build it first with ./dev up or ./dev test.");
    }
}
