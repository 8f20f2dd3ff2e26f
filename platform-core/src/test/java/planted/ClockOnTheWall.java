package planted;

import java.time.Instant;
import java.time.LocalDate;

/** Dates come from a clock that can be turned. */
public class ClockOnTheWall {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public LocalDate today() {
        return LocalDate.now();
    }

    public Instant now() {
        return Instant.now();
    }

    public long millis() {
        return System.currentTimeMillis();
    }
}
