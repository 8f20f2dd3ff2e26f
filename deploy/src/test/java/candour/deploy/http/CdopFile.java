package candour.deploy.http;

import candour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files of CDOP referrals for tests, and how they are sent. */
public final class CdopFile {
    static final String ASH = "boards/ash/cdop-imports";
    static final String BEX = "boards/bex/cdop-imports";
    public static final String HEADER =
            "CDOP reference,Factors,Harm,Date of death or harm,Date became aware,Area of incident,Incident outside England,"
                    + "Area of residence,Residence outside England,Looked after,Grounds,Agencies,Person,Name,Date of birth,"
                    + "Expected date of birth,NHS number,Leaving care\r\n";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private CdopFile() {}

    /** That no other test has. */
    public static String reference() {
        return "CD-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** A row of a child, with an end of a line and a comma inside of its grounds. */
    public static String row(String reference, String name, String born) {
        return reference
                + ",Neglect; Abuse,Died,30/03/2026,2026-04-02,Ashmere,,Lisbon,Yes,No,\"Child 1 died,\r\nat home.\",EDU,,\""
                + name + "\"," + born + ",,,\r\n";
    }

    static String sibling(String reference, String name) {
        return reference + ",,,,,,,,,,,,Sibling," + name + ",,,,\r\n";
    }

    public static byte[] csv(String... rows) {
        return ("\ufeff" + HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }

    static Answer checked(Caller caller, byte[] file, String name) {
        return sent(caller, "boards/ash/cdop-checks", file, name, Map.of());
    }

    static Answer registered(Caller caller, byte[] file) {
        return sent(caller, ASH, file, "referrals.csv", Map.of());
    }

    static Answer sent(Caller caller, String path, byte[] file, String name, Map<String, String> headers) {
        var all = new LinkedHashMap<String, String>(
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + AshDocument.encoded(name)));
        all.putAll(headers);
        return caller.upload(path, BodyPublishers.ofByteArray(file), all);
    }

    /** The board's own template with rows in it, of cells that say what they hold. */
    static byte[] workbook(String... rows) {
        byte[] template = Intake.MANAGER.download(ASH + "/template?format=XLSX").body();
        return changed(template, SHEET, "</sheetData>", String.join("", rows) + "</sheetData>");
    }

    /** @param day counted as workbooks count */
    static String xmlRow(int number, String reference, String name, int day) {
        return "<row r=\"" + number + "\">" + text("A", number, reference) + text("B", number, "Neglect")
                + text("C", number, "Died") + text("D", number, "30/03/2026") + text("E", number, "2026-04-02")
                + text("F", number, "Ashmere") + text("H", number, "Ashmere") + text("J", number, "No")
                + text("K", number, "Child 1 died.") + text("N", number, name) + "<c r=\"O" + number + "\"><v>" + day
                + "</v></c></row>";
    }

    private static String text(String column, int row, String text) {
        return "<c r=\"" + column + row + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static byte[] changed(byte[] workbook, String part, String from, String to) {
        Map<String, byte[]> parts = parts(workbook);
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
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
