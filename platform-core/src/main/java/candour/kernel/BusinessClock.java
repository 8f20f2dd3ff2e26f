package candour.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The date on which the business of a board is done, in England. It never dates tokens, sessions, schedules or what the
 * audit records as its own time. A demonstration may turn it by a file; a production installation has no such file.
 */
@ApplicationScoped
public class BusinessClock {
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ENGLAND);
    private final Optional<Path> turned;

    @Inject
    public BusinessClock(@ConfigProperty(name = "candour.demo.clock.file") Optional<String> turned) {
        this.turned = turned.map(Path::of);
    }

    /** Today in England, or the date that a demonstration was turned to. */
    public LocalDate today() {
        return turned.flatMap(BusinessClock::read).orElseGet(() -> LocalDate.now(clock));
    }

    /** The moment at which something is recorded, never turned, as fine as the database keeps it. */
    public OffsetDateTime recordedAt() {
        return OffsetDateTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<LocalDate> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip())
                            .filter(text -> !text.isEmpty())
                            .map(LocalDate::parse)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
