package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The log of one process, read for the line that a person needs. */
final class Log {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final int LONGEST = 400;

    private Log() {}

    static List<String> lines(Path log) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return COLOUR.matcher(text).replaceAll("").lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> first(Path log, Predicate<String> wanted) {
        return lines(log).stream().filter(wanted).findFirst();
    }

    static String hint(Path log) {
        return "Its log: " + log;
    }

    /** On one line, and not too long a one. */
    static String shortened(String line) {
        var text = line.strip().replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
