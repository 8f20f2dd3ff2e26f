package candour.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("signin")
class FloodTest {
    private static final Instant BEGIN = Instant.parse("2026-11-25T10:00:00Z");

    private final Flood<String> flood = new Flood<>(3, 5);

    private long placed(String kind, int times, Instant at) {
        return IntStream.range(0, times).filter(i -> flood.hasPlace(kind, at)).count();
    }

    @Test
    void those_that_are_alike_have_so_many_places_a_minute_and_the_others_are_counted_once() {
        assertThat(placed("a", 217, BEGIN)).isEqualTo(3);
        assertThat(flood.counted(BEGIN.plusSeconds(59))).isEmpty();

        assertThat(flood.counted(BEGIN.plusSeconds(60))).containsOnlyKeys("a").containsEntry("a", 214);
        assertThat(flood.counted(BEGIN.plusSeconds(61))).isEmpty();
    }

    @Test
    void one_kind_takes_nothing_from_another_until_all_places_are_taken() {
        assertThat(placed("a", 100, BEGIN)).isEqualTo(3);
        assertThat(placed("b", 100, BEGIN)).isEqualTo(2);
        assertThat(placed("c", 100, BEGIN)).isZero();

        assertThat(flood.counted(BEGIN.plusSeconds(60)))
                .containsEntry("a", 97)
                .containsEntry("b", 98)
                .containsEntry("c", 100);
    }

    @Test
    void the_next_minute_has_places_again_and_forgets_no_count() {
        placed("a", 10, BEGIN);

        assertThat(placed("a", 10, BEGIN.plusSeconds(60))).isEqualTo(3);

        assertThat(flood.counted(BEGIN.plusSeconds(61))).containsEntry("a", 7);
        assertThat(flood.counted(BEGIN.plusSeconds(120))).containsEntry("a", 7);
    }

    @Test
    void few_are_never_counted() {
        placed("a", 3, BEGIN);

        assertThat(flood.counted(BEGIN.plusSeconds(60))).isEmpty();
    }
}
