package candour.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessClockTest {
    @TempDir
    Path folder;

    @Test
    void without_a_file_it_is_today_in_england() {
        assertTodayInEngland(new BusinessClock());
    }

    @Test
    void a_missing_file_turns_nothing() {
        assertTodayInEngland(clockOf(folder.resolve("missing")));
    }

    @Test
    void an_empty_file_turns_nothing() throws IOException {
        assertTodayInEngland(clockOf(Files.writeString(folder.resolve("clock"), " \n")));
    }

    @Test
    void a_date_in_the_file_is_today() throws IOException {
        var clock = clockOf(Files.writeString(folder.resolve("clock"), "2016-05-27\n"));

        assertThat(clock.today()).isEqualTo("2016-05-27");
    }

    @Test
    void the_clock_can_be_turned_while_it_runs() throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), "2016-05-27");
        var clock = clockOf(file);

        Files.writeString(file, "2016-05-31");

        assertThat(clock.today()).isEqualTo("2016-05-31");
    }

    @Test
    void a_time_in_the_file_is_a_moment_of_that_day_in_england() throws IOException {
        assertThat(clockOf(Files.writeString(folder.resolve("clock"), "2026-04-10T23:59"))
                        .today())
                .isEqualTo("2026-04-10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10,                2026-04-10",
        "2026-04-10T00:00,          2026-04-10",
        "2026-04-10T23:59:59,       2026-04-10",
        "2026-07-10T22:59Z,         2026-07-10", // one minute before midnight in summer
        "2026-07-10T23:00Z,         2026-07-11",
        "2026-01-09T23:59Z,         2026-01-09",
        "2026-01-10T00:00Z,         2026-01-10",
        "2026-03-28T23:30Z,         2026-03-28", // the night in which summer time begins
        "2026-03-29T23:30Z,         2026-03-30",
        "2026-10-24T23:30Z,         2026-10-25", // the night in which it ends
        "2026-10-25T23:30Z,         2026-10-25",
        "2026-07-11T02:00+05:00,    2026-07-10",
    })
    void a_moment_anywhere_has_its_date_in_england(String text, LocalDate date) {
        assertThat(BusinessClock.dateOf(text)).isEqualTo(date);
    }

    @Test
    void it_says_what_it_was_turned_to() throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), "2016-05-27");
        var clock = clockOf(file);
        assertThat(clock.turnedTo()).contains(LocalDate.parse("2016-05-27"));

        Files.writeString(file, "");

        assertThat(clock.turnedTo()).isEmpty();
    }

    @Test
    void no_installation_but_a_demonstration_starts_with_a_file() {
        var file = Optional.of(folder.resolve("clock").toString());

        assertThatThrownBy(() -> new BusinessClock(file, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("only a demonstration");
    }

    @Test
    void what_is_no_date_is_an_error_and_never_today() throws IOException {
        var clock = clockOf(Files.writeString(folder.resolve("clock"), "27/05/2016"));

        assertThatThrownBy(clock::today).isInstanceOf(DateTimeParseException.class);
    }

    private static BusinessClock clockOf(Path file) {
        return new BusinessClock(Optional.of(file.toString()), true);
    }

    private static void assertTodayInEngland(BusinessClock clock) {
        var before = LocalDate.now(BusinessClock.ENGLAND);

        var today = clock.today();

        assertThat(today).isBetween(before, LocalDate.now(BusinessClock.ENGLAND));
    }
}
