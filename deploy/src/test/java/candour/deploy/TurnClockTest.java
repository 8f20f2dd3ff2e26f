package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./dev clock}: what it turns, what it says, and what it refuses. */
@Tag("rules")
class TurnClockTest {
    @TempDir
    Path folder;

    @Test
    void it_turns_to_a_date_says_so_and_turns_back() throws IOException {
        Path file = Files.createFile(folder.resolve("demo-clock"));
        assertThat(TurnClock.state(file)).isEqualTo("Business dates are today's.");

        assertThat(TurnClock.turn(file, "2026-04-12")).contains("Sunday 12 April 2026");
        assertThat(file).hasContent("2026-04-12");
        assertThat(TurnClock.state(file)).contains("Sunday 12 April 2026").contains("./dev clock now");

        assertThat(TurnClock.turn(file, "now")).isEqualTo("Business dates are today's again.");
        assertThat(file).isEmptyFile();
    }

    @Test
    void of_a_time_it_says_the_day_in_england() throws IOException {
        Path file = Files.createFile(folder.resolve("demo-clock"));

        assertThat(TurnClock.turn(file, "2026-07-10T23:30Z")).contains("Saturday 11 July 2026 (2026-07-10T23:30Z)");
        assertThat(TurnClock.turn(file, "2026-04-10T23:59")).contains("Friday 10 April 2026");
    }

    @Test
    void what_is_no_date_turns_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("demo-clock"), "2026-04-12");

        for (String wrong : new String[] {"12/04/2026", "tomorrow", "2026-02-30", "", "2026-04-12T25:00"}) {
            assertThatThrownBy(() -> TurnClock.turn(file, wrong))
                    .as(wrong)
                    .isInstanceOf(StandRefused.class)
                    .hasMessageContaining("Nothing was turned");
        }
        assertThat(file).hasContent("2026-04-12");
    }

    @Test
    void a_stand_without_such_a_file_is_not_turned() {
        Path missing = folder.resolve("demo-clock");

        assertThatThrownBy(() -> TurnClock.turn(missing, "2026-04-12")).isInstanceOf(StandRefused.class);
        assertThatThrownBy(() -> TurnClock.state(missing)).isInstanceOf(StandRefused.class);
        assertThat(missing).doesNotExist();
    }
}
