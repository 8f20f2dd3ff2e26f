package candour.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of every type that is taken, and of some that aren't, made here so that nothing of anybody else is kept. */
public final class SampleFiles {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] pdf() {
        return bytes("""
                %PDF-1.7
                %\u00e2\u00e3\u00cf\u00d3
                1 0 obj <</Type /Catalog>> endobj
                trailer <</Root 1 0 R>>
                startxref
                0
                %%EOF
                """);
    }

    /** A PDF of a size. */
    public static byte[] pdf(int size) {
        byte[] end = bytes("\n%%EOF\n");
        byte[] pdf = new byte[size];
        java.util.Arrays.fill(pdf, (byte) '%');
        System.arraycopy(pdf(), 0, pdf, 0, 20);
        System.arraycopy(end, 0, pdf, size - end.length, end.length);
        return pdf;
    }

    public static byte[] png() {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(png, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] data) {
        var crc = new CRC32();
        crc.update(bytes(name));
        crc.update(data);
        png.writeBytes(number(data.length));
        png.writeBytes(bytes(name));
        png.writeBytes(data);
        png.writeBytes(number((int) crc.getValue()));
    }

    private static byte[] number(int value) {
        return java.nio.ByteBuffer.allocate(4).putInt(value).array();
    }

    public static byte[] jpeg() {
        return bytes(
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001\u0000\u0000\u00ff\u00d9");
    }

    public static byte[] docx() {
        return docx(Map.of());
    }

    /** @param more entries beside those that every such file has */
    public static byte[] docx(Map<String, byte[]> more) {
        return office(WORD, "word/document.xml", more);
    }

    public static byte[] xlsx(Map<String, byte[]> more) {
        return office(SHEET, "xl/workbook.xml", more);
    }

    private static byte[] office(String type, String part, Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(
                "[Content_Types].xml",
                bytes("<?xml version=\"1.0\"?><Types><Override PartName=\"/" + part + "\" ContentType=\"" + type
                        + "\"/></Types>"));
        entries.put("_rels/.rels", bytes("<?xml version=\"1.0\"?><Relationships/>"));
        entries.put(part, bytes("<?xml version=\"1.0\"?><document/>"));
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] odt(Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", bytes("<?xml version=\"1.0\"?><content/>"));
        entries.put("META-INF/manifest.xml", bytes("<?xml version=\"1.0\"?><manifest/>"));
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The harmless text that every scanner calls a virus; put together here, so that this source isn't called one. */
    public static byte[] eicar() {
        return bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
    }

    public static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
