package candour.cdop;

import candour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file of referrals for tests: what isn't said of a row is as it should be. */
final class ACdopFile {
    static final UUID EDUCATION = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID POLICE = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final List<Map<Column, SheetCell>> rows = new ArrayList<>();

    static ACdopFile of() {
        return new ACdopFile();
    }

    static Map<Column, String> row() {
        var row = new EnumMap<Column, String>(Column.class);
        row.put(Column.REFERENCE, "4411");
        row.put(Column.FACTORS, "Neglect; Poor professional practice");
        row.put(Column.HARM, "Died");
        row.put(Column.INCIDENT_ON, "2026-03-30");
        row.put(Column.BECAME_AWARE, "02/04/2026");
        row.put(Column.AREA_OF_INCIDENT, "Ashmere");
        row.put(Column.AREA_OF_RESIDENCE, "Lisbon");
        row.put(Column.RESIDENCE_OUTSIDE, "Yes");
        row.put(Column.LOOKED_AFTER, "Not known");
        row.put(Column.GROUNDS, "Child 1 died at home.");
        row.put(Column.AGENCIES, "EDU; pol");
        row.put(Column.NAME, "Wren Hollow");
        row.put(Column.BORN, "1/5/2022");
        return row;
    }

    /** As it should be, but for one cell. */
    ACdopFile with(Column column, String text) {
        return with(Map.of(column, SheetCell.text(text)));
    }

    ACdopFile with(Map<Column, SheetCell> other) {
        var cells = new EnumMap<Column, SheetCell>(Column.class);
        row().forEach((column, text) -> cells.put(column, SheetCell.text(text)));
        cells.putAll(other);
        rows.add(cells);
        return this;
    }

    ACdopFile row(Map<Column, String> texts) {
        var cells = new EnumMap<Column, SheetCell>(Column.class);
        texts.forEach((column, text) -> cells.put(column, SheetCell.text(text)));
        rows.add(cells);
        return this;
    }

    List<List<SheetCell>> cells() {
        return Stream.concat(Stream.of(ReferralCells.header()), rows.stream().map(row -> Stream.of(Column.values())
                        .map(column -> row.getOrDefault(column, SheetCell.EMPTY))
                        .toList()))
                .toList();
    }

    byte[] as(CdopFormat format) {
        return format.write(cells(), List.of());
    }

    String csv() {
        return new String(as(CdopFormat.CSV), StandardCharsets.UTF_8);
    }

    static ReadFile read(CdopFormat format, byte[] content) {
        return ReferralRows.read(format.read(content), new CellReading(Map.of("EDU", EDUCATION, "POL", POLICE)));
    }

    static ReadFile read(String csv) {
        return read(CdopFormat.CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    ReadFile read(CdopFormat format) {
        return read(format, as(format));
    }

    /** "row 2, column D: CellNoDate". */
    static List<String> faults(ReadFile file) {
        return file.faults().stream().map(CellFault::toString).toList();
    }

    /** A workbook with one of its parts changed; a part that isn't there is put in. */
    static byte[] tampered(byte[] workbook, String part, UnaryOperator<String> change) {
        var parts = parts(workbook);
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(before).getBytes(StandardCharsets.UTF_8));
        return SampleFiles.zip(parts);
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
