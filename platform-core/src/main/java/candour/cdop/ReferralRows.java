package candour.cdop;

import candour.casefile.CdopFactor;
import candour.casefile.FromCdop;
import candour.casefile.Harm;
import candour.casefile.LeavingCare;
import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralSource;
import candour.casefile.SubjectKind;
import candour.kernel.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes referrals of rows: each row one person, and those of one CDOP reference one referral. */
final class ReferralRows {
    /** The most that one file may have, without the header. */
    static final int MOST = 200;

    private static final int MOST_PEOPLE = 20;
    static final Comparator<CellFault> BY_PLACE = Comparator.comparingInt(CellFault::row)
            .thenComparingInt(fault -> fault.column().length())
            .thenComparing(CellFault::column);

    /** One row, as far as its cells mean anything. */
    private record Row(SheetLine line, Map<Column, String> values, boolean whole) {
        int number() {
            return line.number();
        }

        Optional<String> value(Column column) {
            return Optional.ofNullable(values.get(column));
        }

        String needed(Column column) {
            return value(column).orElseThrow();
        }

        boolean yes(Column column) {
            return value(column).map(Boolean::valueOf).orElse(false);
        }

        Optional<LocalDate> date(Column column) {
            return value(column).map(LocalDate::parse);
        }

        Stream<String> several(Column column) {
            return value(column).stream().flatMap(text -> Stream.of(text.split(CellReading.SEVERAL)));
        }
    }

    private final SheetRead sheet;
    private final CellReading reading;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<CellFault> faults = new ArrayList<>();

    private ReferralRows(SheetRead sheet, CellReading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.faults.addAll(sheet.faults());
    }

    /**
     * @throws CdopFileWithoutRows when there is nothing below the header
     * @throws CdopFileTooLong when there are too many rows
     */
    static ReadFile read(SheetRead sheet, CellReading reading) {
        if (sheet.lines().size() < 2) {
            throw new CdopFileWithoutRows();
        }
        if (sheet.lines().size() - 1 > MOST) {
            throw new CdopFileTooLong(MOST);
        }
        return new ReferralRows(sheet, reading).read();
    }

    private ReadFile read() {
        SheetLine header = sheet.lines().get(0);
        head(header);
        List<SheetLine> below = sheet.lines().subList(1, sheet.lines().size());
        List<ReadReferral> referrals = List.of();
        if (places.size() == Column.values().length) {
            List<Row> rows = below.stream().map(line -> row(line, header)).toList();
            referrals = together(rows).stream()
                    .flatMap(group -> referral(group).stream())
                    .toList();
        }
        var letters = new EnumMap<Column, String>(Column.class);
        places.forEach((column, at) -> letters.put(column, Column.letters(at)));
        return new ReadFile(
                letters,
                below.stream().map(this::shown).toList(),
                referrals,
                faults.stream().sorted(BY_PLACE).toList(),
                sheet.notes());
    }

    private void head(SheetLine header) {
        for (int at = 0; at < header.cells().size(); at++) {
            String text = CellGuard.bare(header.cell(at).text()).strip();
            Optional<Column> column = Column.called(text);
            if (column.isEmpty() && !text.isEmpty()) {
                faults.add(CellFault.of(header.number(), at, "", text, new Phrase("ColumnUnknown", Map.of())));
            } else if (column.isPresent() && places.putIfAbsent(column.get(), at) != null) {
                faults.add(CellFault.of(header.number(), at, "", text, new Phrase("ColumnTwice", Map.of())));
            }
        }
        Stream.of(Column.values())
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(CellFault.ofRow(
                        header.number(), new Phrase("ColumnMissing", Map.of("header", column.header())))));
    }

    private int place(Column column) {
        return Optional.ofNullable(places.get(column)).orElseThrow();
    }

    private ReadRow shown(SheetLine line) {
        var cells = new EnumMap<Column, String>(Column.class);
        places.forEach((column, at) -> {
            if (!line.cell(at).isEmpty()) {
                cells.put(column, CellGuard.bare(line.cell(at).text()));
            }
        });
        return new ReadRow(line.number(), cells);
    }

    private Row row(SheetLine line, SheetLine header) {
        var values = new EnumMap<Column, String>(Column.class);
        int before = faults.size();
        for (Column column : Column.values()) {
            CellReading.Read read = reading.of(column, line.cell(place(column)));
            read.value().ifPresent(value -> values.put(column, value));
            read.fault().ifPresent(why -> fault(line, column, why));
        }
        for (int at = 0; at < line.cells().size(); at++) {
            if (header.cell(at).isEmpty() && !line.cell(at).isEmpty()) {
                faults.add(CellFault.of(
                        line.number(), at, "", line.cell(at).text(), new Phrase("CellWithoutHeader", Map.of())));
            }
        }
        return new Row(line, values, faults.size() == before);
    }

    private void fault(SheetLine line, Column column, Phrase why) {
        int at = place(column);
        faults.add(
                CellFault.of(line.number(), at, column.header(), line.cell(at).text(), why));
    }

    /** Those of one reference, whatever the size of its letters; a row without one is for itself. */
    private static List<List<Row>> together(List<Row> rows) {
        var groups = new LinkedHashMap<String, List<Row>>();
        for (Row row : rows) {
            String reference = row.value(Column.REFERENCE)
                    .map(text -> text.toLowerCase(Locale.ROOT))
                    .orElse("\u0000" + row.number());
            groups.computeIfAbsent(reference, any -> new ArrayList<>()).add(row);
        }
        return List.copyOf(groups.values());
    }

    private Optional<ReadReferral> referral(List<Row> rows) {
        int before = faults.size();
        Row first = rows.get(0);
        for (Row row : rows) {
            for (Column column : Column.values()) {
                look(first, row, column);
            }
        }
        if (rows.size() > MOST_PEOPLE) {
            Row over = rows.get(MOST_PEOPLE);
            fault(over.line(), Column.REFERENCE, new Phrase("CellTooManyPeople", Map.of("most", MOST_PEOPLE)));
        }
        boolean whole = faults.size() == before && rows.stream().allMatch(Row::whole);
        return whole ? Optional.of(referral(first, rows)) : Optional.empty();
    }

    /** What is of the referral is said in its first row, and the same or nothing in the others. */
    private void look(Row first, Row row, Column column) {
        boolean said = !row.line().cell(place(column)).isEmpty();
        boolean later = row.number() != first.number() && column.isOfReferral();
        if (column.isNeeded() && !said && !later) {
            fault(row.line(), column, new Phrase("CellMissing", Map.of()));
        }
        if (later && said && row.value(column).isPresent() && !row.value(column).equals(first.value(column))) {
            fault(row.line(), column, new Phrase("CellDiffers", Map.of("row", first.number())));
        }
    }

    private static ReadReferral referral(Row first, List<Row> rows) {
        var command = new ReceiveReferral(
                ReferralSource.CDOP,
                Harm.valueOf(first.needed(Column.HARM)),
                first.date(Column.INCIDENT_ON).orElseThrow(),
                first.date(Column.BECAME_AWARE).orElseThrow(),
                first.needed(Column.AREA_OF_INCIDENT),
                first.yes(Column.INCIDENT_OUTSIDE),
                first.needed(Column.AREA_OF_RESIDENCE),
                first.yes(Column.RESIDENCE_OUTSIDE),
                LookedAfter.valueOf(first.needed(Column.LOOKED_AFTER)),
                first.needed(Column.GROUNDS),
                Optional.empty(),
                Optional.of(new FromCdop(
                        first.several(Column.FACTORS)
                                .map(CdopFactor::valueOf)
                                .sorted()
                                .toList(),
                        first.needed(Column.REFERENCE))),
                Optional.empty(),
                rows.stream().map(ReferralRows::person).toList(),
                first.several(Column.AGENCIES).map(UUID::fromString).toList());
        return new ReadReferral(rows.stream().map(Row::number).toList(), first.needed(Column.REFERENCE), command);
    }

    private static ReceiveReferral.Child person(Row row) {
        return new ReceiveReferral.Child(
                Optional.of(row.value(Column.KIND).map(SubjectKind::valueOf).orElse(SubjectKind.CHILD)),
                row.needed(Column.NAME),
                row.date(Column.BORN),
                row.date(Column.EXPECTED_ON),
                row.value(Column.NHS_NUMBER),
                row.value(Column.LEAVING_CARE).map(LeavingCare::valueOf));
    }
}
