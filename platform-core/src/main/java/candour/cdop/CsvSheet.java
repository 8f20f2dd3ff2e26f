package candour.cdop;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Rows as a CSV file has them: RFC 4180 in UTF-8, divided by commas or semicolons. */
final class CsvSheet {
    private static final String MARK = "\ufeff";

    /** By which one spreadsheet program tells itself what divides the columns. */
    private static final Pattern SAYS_WHAT_DIVIDES = Pattern.compile("sep=([,;])\\r?\\n", Pattern.CASE_INSENSITIVE);

    private CsvSheet() {}

    /**
     * @param most lines that are read, the header among them
     * @throws CdopFileNotUtf8 when its letters can't be told
     * @throws CdopFileBroken when it can't be divided into rows and columns
     */
    static SheetRead read(byte[] content, int most) {
        String text = text(content);
        Matcher said = SAYS_WHAT_DIVIDES.matcher(text);
        boolean says = said.lookingAt();
        String rest = says ? text.substring(said.end()) : text;
        char divides = says ? said.group(1).charAt(0) : divider(rest);
        int before = says ? 1 : 0;
        var lines = new ArrayList<SheetLine>();
        long row = before;
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(divides)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(rest))) {
            for (Iterator<CSVRecord> records = parser.iterator(); lines.size() <= most && records.hasNext(); ) {
                CSVRecord record = records.next();
                row = record.getRecordNumber() + before;
                var line = new SheetLine(
                        (int) row, record.stream().map(SheetCell::text).toList());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CdopFileBroken(row);
        }
        return new SheetRead(List.copyOf(lines), List.of(), List.of());
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new CdopFileNotUtf8();
        }
    }

    /** What the first line has more of, outside of quotation marks. */
    private static char divider(String text) {
        boolean quoted = false;
        int more = 0;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char one = text.charAt(i);
            if (one == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                more += one == ';' ? 1 : one == ',' ? -1 : 0;
            }
        }
        return more > 0 ? ';' : ',';
    }

    /** With the mark by which spreadsheet programs know UTF-8; every cell neutral. */
    static byte[] write(List<List<SheetCell>> rows) {
        var out = new StringWriter();
        out.write(MARK);
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (List<SheetCell> row : rows) {
                printer.printRecord(
                        row.stream().map(cell -> CellGuard.neutral(cell.text())).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
