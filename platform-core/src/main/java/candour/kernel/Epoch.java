package candour.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as native queries bring them: {@code cast(extract(epoch from …) as text)}, exact to the microsecond. */
public final class Epoch {
    private static final long MICROS = 1_000_000L;

    private Epoch() {}

    public static OffsetDateTime instant(Object seconds) {
        long micros = new BigDecimal((String) seconds).movePointRight(6).longValueExact();
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000)
                .atOffset(ZoneOffset.UTC);
    }
}
