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

class BusinessClockTest {
    @TempDir
    Path folder;

    @Test
    void without_a_file_it_is_today_in_england() {
        assertTodayInEngland(new BusinessClock(Optional.empty()));
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
    void what_is_no_date_is_an_error_and_never_today() throws IOException {
        var clock = clockOf(Files.writeString(folder.resolve("clock"), "27/05/2016"));

        assertThatThrownBy(clock::today).isInstanceOf(DateTimeParseException.class);
    }

    private static BusinessClock clockOf(Path file) {
        return new BusinessClock(Optional.of(file.toString()));
    }

    private static void assertTodayInEngland(BusinessClock clock) {
        var before = LocalDate.now(BusinessClock.ENGLAND);

        var today = clock.today();

        assertThat(today).isBetween(before, LocalDate.now(BusinessClock.ENGLAND));
    }
}
