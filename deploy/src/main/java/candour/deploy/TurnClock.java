package candour.deploy;

import candour.kernel.BusinessClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * {@code ./dev clock}: turns the business dates of the demonstration, or says what they are turned to. Sessions, tokens,
 * schedules and the recorded moments of the audit go on by the machine's time.
 */
public final class TurnClock {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final String BACK = "now";

    private TurnClock() {}

    /** @param arguments the path of {@code stand.json}, and a date, a date and time, or {@code now}; without, it only says */
    public static void main(String... arguments) {
        CommandLine.run(() -> {
            Path file = RunningStand.describedBy(Path.of(arguments[0])).demoClock();
            System.out.println(arguments.length == 1 ? state(file) : turn(file, arguments[1]));
        });
    }

    /** @throws StandRefused when the stand has no such file: then it is no demonstration */
    static String state(Path file) {
        String turned = read(file);
        return turned.isEmpty()
                ? "Business dates are today's."
                : "Business dates are turned to " + said(turned) + ". ./dev clock now turns them back.";
    }

    /** @throws StandRefused when it is no date, or the stand has no such file */
    static String turn(Path file, String to) {
        read(file);
        write(file, to.equals(BACK) ? "" : checked(to));
        return to.equals(BACK)
                ? "Business dates are today's again."
                : "Business dates are turned to " + said(to)
                        + ", on every screen and in every call. Sessions, codes and what the"
                        + " audit records as its time are not. ./dev clock now turns them back.";
    }

    private static String checked(String to) {
        try {
            BusinessClock.dateOf(to);
            return to;
        } catch (DateTimeParseException e) {
            throw new StandRefused(
                    "\"" + to + "\" is no date such as 2026-04-12, no time such as 2026-04-12T23:59, and not the"
                            + " word now. Nothing was turned.");
        }
    }

    private static String said(String text) {
        LocalDate date = BusinessClock.dateOf(text);
        return DAY.format(date) + (text.contains("T") ? " (" + text + ")" : "");
    }

    private static String read(Path file) {
        if (!Files.exists(file)) {
            throw new StandRefused("This stand has no clock of a demonstration, so its dates can't be turned: " + file);
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever reads it meanwhile sees the one date or the other. */
    static void write(Path file, String text) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.move(Files.writeString(next, text), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StandRefused("The demonstration's clock can't be turned: " + file, e);
        }
    }
}
