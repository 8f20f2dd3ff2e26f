package candour.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The date on which the business of a board is done, in England. It never dates tokens, sessions, schedules or what the
 * audit records as its own time. A demonstration may turn it by a file; what isn't one refuses to start with such a file.
 */
@ApplicationScoped
public class BusinessClock {
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ENGLAND);
    private final Optional<Path> file;

    /** The clock of whoever isn't a demonstration; it is never turned. */
    public BusinessClock() {
        this(Optional.empty(), false);
    }

    /**
     * @param file that turns it
     * @param demonstration whether this installation is one
     * @throws IllegalStateException when there is such a file, and this is no demonstration
     */
    @Inject
    public BusinessClock(
            @ConfigProperty(name = "candour.demo.clock.file") Optional<String> file,
            @ConfigProperty(name = "candour.demo", defaultValue = "false") boolean demonstration) {
        if (file.isPresent() && !demonstration) {
            throw new IllegalStateException("candour.demo.clock.file is set, so business dates could be turned, and"
                    + " candour.demo isn't: only a demonstration may have both. Take the file away.");
        }
        this.file = file.map(Path::of);
    }

    /** Today in England, or the date that a demonstration was turned to. */
    public LocalDate today() {
        return turnedTo().orElseGet(() -> LocalDate.now(clock));
    }

    /** The date that a demonstration was turned to; empty when it is today. */
    public Optional<LocalDate> turnedTo() {
        return file.flatMap(BusinessClock::read);
    }

    /**
     * The date in England of what somebody wrote.
     *
     * @param text a date, a date and time in England, or one anywhere: {@code 2026-04-10}, {@code 2026-04-10T23:59},
     *     {@code 2026-07-10T23:30Z}, which is 11 July in England
     * @throws DateTimeParseException when it is none of these
     */
    public static LocalDate dateOf(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text);
        }
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return moment instanceof OffsetDateTime anywhere
                ? anywhere.atZoneSameInstant(ENGLAND).toLocalDate()
                : LocalDateTime.from(moment).toLocalDate();
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
                            .map(BusinessClock::dateOf)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
