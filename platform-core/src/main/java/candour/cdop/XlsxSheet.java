package candour.cdop;

import candour.kernel.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Rows as a workbook has them: one sheet, values only. Nothing in it is worked out, followed or run. */
final class XlsxSheet {
    static final String REFERRALS = "Referrals";

    /** The template's explanations; whoever leaves them in has left nothing out. */
    static final String COLUMNS = "Columns";

    private static final int WIDEST = 100;
    private static final int HEADER_WIDTH = 24;
    private static final String DAY = "yyyy-mm-dd";
    private static final Pattern NO_PART_OF_A_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
    private static final Pattern FIRST_CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::.*)?");

    private XlsxSheet() {}

    /**
     * @param most lines that are read, the header among them
     * @throws candour.kernel.Refusal when it can't be read, and why
     */
    static SheetRead read(byte[] content, int most) {
        WorkbookParts parts = WorkbookParts.of(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet sheet = chosen(sheets);
            var lines = new ArrayList<SheetLine>();
            var notes = new ArrayList<Phrase>();
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> next = rows.iterator(); lines.size() <= most && next.hasNext(); ) {
                    Row row = next.next();
                    SheetLine line = line(row);
                    if (!line.isEmpty()) {
                        lines.add(line);
                        if (row.isHidden()) {
                            notes.add(new Phrase("HiddenRowRead", Map.of("row", row.getRowNum())));
                        }
                    }
                }
            }
            leftOut(sheets, sheet).ifPresent(notes::add);
            return new SheetRead(
                    List.copyOf(lines),
                    parts.merged(sheet.getId()).stream().map(XlsxSheet::merged).toList(),
                    List.copyOf(notes));
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | NullPointerException e) {
            throw new WorkbookBroken();
        }
    }

    private static Sheet chosen(List<Sheet> sheets) {
        Sheet chosen = sheets.stream()
                .filter(sheet -> sheet.getName().equalsIgnoreCase(REFERRALS))
                .findFirst()
                .or(() -> sheets.stream().filter(XlsxSheet::isSeen).findFirst())
                .orElseThrow(WorkbookHidden::new);
        if (!isSeen(chosen)) {
            throw new WorkbookHidden();
        }
        return chosen;
    }

    private static boolean isSeen(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static Optional<Phrase> leftOut(List<Sheet> sheets, Sheet read) {
        List<Sheet> others = sheets.stream()
                .filter(sheet -> sheet.getIndex() != read.getIndex())
                .filter(sheet -> !isSeen(sheet) || !sheet.getName().equals(COLUMNS))
                .toList();
        long hidden = others.stream().filter(sheet -> !isSeen(sheet)).count();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Phrase("SheetsLeftOut", Map.of("count", others.size(), "hidden", hidden)));
    }

    private static CellFault merged(String cells) {
        var why = new Phrase("CellMerged", Map.of("cells", cells.replace(":", " to ")));
        Matcher first = FIRST_CELL.matcher(cells);
        return first.matches()
                ? new CellFault(Integer.parseInt(first.group(2)), first.group(1), "", Optional.empty(), why)
                : CellFault.ofRow(1, why);
    }

    private static SheetLine line(Row row) {
        var cells = new ArrayList<SheetCell>();
        for (int at = 0; at < Math.min(row.getCellCount(), WIDEST); at++) {
            cells.add(cell(row.getCell(at)));
        }
        return new SheetLine(row.getRowNum(), List.copyOf(cells));
    }

    private static SheetCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.EMPTY;
        }
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.EMPTY;
            case STRING -> SheetCell.text(XmlText.plain(cell.asString()));
            case NUMBER -> number(cell);
            case BOOLEAN -> SheetCell.text(cell.asBoolean() ? "Yes" : "No");
            case FORMULA -> SheetCell.of(SheetCell.Kind.FORMULA, "=" + cell.getFormula());
            case ERROR -> SheetCell.of(SheetCell.Kind.BROKEN, String.valueOf(cell.getRawValue()));
        };
    }

    private static SheetCell number(Cell cell) {
        BigDecimal number = cell.asNumber();
        if (!isDate(String.valueOf(cell.getDataFormatString()))) {
            return SheetCell.of(
                    SheetCell.Kind.NUMBER, number.stripTrailingZeros().toPlainString());
        }
        try {
            return SheetCell.date(cell.asDate().toLocalDate());
        } catch (DateTimeException e) {
            return SheetCell.of(SheetCell.Kind.BROKEN, number.toPlainString());
        }
    }

    /** Whether a format shows a day or a year of what it is of. */
    private static boolean isDate(String format) {
        String letters = NO_PART_OF_A_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && !letters.contains("null") && letters.matches("(?s).*[yd].*");
    }

    /** @param explanations a second sheet, for the template; none for anything else */
    static byte[] write(List<List<SheetCell>> rows, List<List<String>> explanations) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Candour", null)) {
            Worksheet sheet = workbook.newWorksheet(REFERRALS);
            for (int row = 0; row < rows.size(); row++) {
                List<SheetCell> cells = rows.get(row);
                for (int at = 0; at < cells.size(); at++) {
                    write(sheet, row, at, cells.get(at));
                }
            }
            head(sheet, rows.get(0).size());
            if (!explanations.isEmpty()) {
                Worksheet columns = workbook.newWorksheet(COLUMNS);
                for (int row = 0; row < explanations.size(); row++) {
                    for (int at = 0; at < explanations.get(row).size(); at++) {
                        columns.value(row, at, explanations.get(row).get(at));
                    }
                }
                head(columns, explanations.get(0).size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed(out.toByteArray());
    }

    private static void head(Worksheet sheet, int columns) {
        for (int at = 0; at < columns; at++) {
            sheet.style(0, at).bold().set();
            sheet.width(at, HEADER_WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int at, SheetCell cell) {
        if (cell.date().isPresent()) {
            sheet.value(row, at, cell.date().get());
            sheet.style(row, at).format(DAY).set();
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, at, XmlText.escaped(CellGuard.neutral(cell.text())));
        }
    }

    /** Packed anew as every program packs a workbook: the library leaves out the sizes that our own door looks for. */
    private static byte[] packed(byte[] workbook) {
        var out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (Iterator<ZipArchiveEntry> entries = from.getEntries().asIterator(); entries.hasNext(); ) {
                ZipArchiveEntry entry = entries.next();
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
