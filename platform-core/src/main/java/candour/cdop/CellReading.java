package candour.cdop;

import candour.casefile.CdopFactor;
import candour.casefile.Harm;
import candour.casefile.LeavingCare;
import candour.casefile.LookedAfter;
import candour.casefile.SubjectKind;
import candour.kernel.Phrase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a cell means in its column, in one way of writing for all: a date as 2026-11-23, a choice by the name that the
 * product has for it. Or why it means nothing.
 */
final class CellReading {
    static final int LONGEST_REFERENCE = 100;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_GROUNDS = 20_000;

    /** What stands between several of a kind, in what is read. */
    static final String SEVERAL = ",";

    private static final Pattern BETWEEN = Pattern.compile("[;,\\n]");
    private static final Pattern NHS_NUMBER = Pattern.compile("\\d{10}");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern FULL_YEAR = Pattern.compile("\\d{4}-.*|.*/\\d{4}");

    /** Either a value or a reason. */
    record Read(Optional<String> value, Optional<Phrase> fault) {
        static final Read NOTHING = new Read(Optional.empty(), Optional.empty());

        static Read of(String value) {
            return new Read(Optional.of(value), Optional.empty());
        }

        static Read fault(String key, Map<String, Object> facts) {
            return new Read(Optional.empty(), Optional.of(new Phrase(key, facts)));
        }

        static Read fault(String key) {
            return fault(key, Map.of());
        }
    }

    private final Map<String, UUID> agencies;

    /** @param agencies by their codes, in capitals */
    CellReading(Map<String, UUID> agencies) {
        this.agencies = Map.copyOf(agencies);
    }

    Read of(Column column, SheetCell cell) {
        return switch (cell.kind()) {
            case FORMULA -> Read.fault("CellFormula");
            case BROKEN -> Read.fault("CellBroken");
            case DATE -> column.isDate() ? Read.of(cell.text()) : Read.fault("CellDateForText");
            case NUMBER -> column.isDate() ? Read.fault("CellNumberForDate") : text(column, cell.text());
            case TEXT -> cell.isEmpty() ? Read.NOTHING : text(column, CellGuard.bare(cell.text()));
        };
    }

    private Read text(Column column, String bare) {
        String text = column.isFree() ? bare : bare.strip();
        return switch (column) {
            case REFERENCE -> within(text, LONGEST_REFERENCE);
            case AREA_OF_INCIDENT, AREA_OF_RESIDENCE, NAME -> within(text, LONGEST_LINE);
            case GROUNDS -> within(text, LONGEST_GROUNDS);
            case INCIDENT_ON, BECAME_AWARE, BORN, EXPECTED_ON -> date(text);
            case HARM -> choice(Harm.values(), text);
            case LOOKED_AFTER -> choice(LookedAfter.values(), text);
            case KIND -> choice(SubjectKind.values(), text);
            case LEAVING_CARE -> choice(LeavingCare.values(), text);
            case INCIDENT_OUTSIDE, RESIDENCE_OUTSIDE -> yes(text);
            case FACTORS ->
                several(
                        text,
                        one -> Choice.of(CdopFactor.values(), one).map(Enum::name),
                        noChoice(Choice.words(CdopFactor.values())));
            case AGENCIES ->
                several(
                        text,
                        one -> Optional.ofNullable(agencies.get(one.toUpperCase(Locale.ROOT)))
                                .map(UUID::toString),
                        Read.fault("CellNoAgency"));
            case NHS_NUMBER -> number(text.replaceAll("[\\s-]", ""));
        };
    }

    private static Read within(String text, int most) {
        return text.length() > most ? Read.fault("CellTooLong", Map.of("most", most)) : Read.of(text);
    }

    private static Read number(String digits) {
        return NHS_NUMBER.matcher(digits).matches() ? Read.of(digits) : Read.fault("CellNoNhsNumber");
    }

    private static Read date(String text) {
        return FULL_YEAR.matcher(text).matches()
                ? DAYS.stream()
                        .flatMap(format -> parsed(text, format).stream())
                        .findFirst()
                        .map(day -> Read.of(day.toString()))
                        .orElse(Read.fault("CellNoDate"))
                : Read.fault("CellNoDate");
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Read choice(E[] values, String text) {
        return Choice.of(values, text).map(value -> Read.of(value.name())).orElse(noChoice(Choice.words(values)));
    }

    private static Read noChoice(List<String> words) {
        return Read.fault("CellNoChoice", Map.of("choices", words));
    }

    private static Read yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Read.of("true");
            case "no", "false" -> Read.of("false");
            default -> noChoice(List.of("Yes", "No"));
        };
    }

    private static Read several(String text, Function<String, Optional<String>> one, Read unknown) {
        var read = new ArrayList<String>();
        for (String part : Arrays.stream(BETWEEN.split(text)).map(String::strip).toList()) {
            Optional<String> found = part.isEmpty() ? Optional.empty() : one.apply(part);
            if (!part.isEmpty() && found.isEmpty()) {
                return unknown;
            }
            found.filter(value -> !read.contains(value)).ifPresent(read::add);
        }
        read.sort(null);
        return read.isEmpty() ? unknown : Read.of(String.join(SEVERAL, read));
    }
}
