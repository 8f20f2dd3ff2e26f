package candour.document;

import static candour.testing.SampleFiles.bytes;
import static candour.testing.SampleFiles.docx;
import static candour.testing.SampleFiles.eicar;
import static candour.testing.SampleFiles.joined;
import static candour.testing.SampleFiles.jpeg;
import static candour.testing.SampleFiles.odt;
import static candour.testing.SampleFiles.pdf;
import static candour.testing.SampleFiles.png;
import static candour.testing.SampleFiles.xlsx;
import static candour.testing.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import candour.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let in, as what, and why not. */
@Tag("intake")
class ReceptionTest {
    private static final int LARGEST = 1024 * 1024;
    private static final byte[] NOTHING = {};

    private final Reception reception = new Reception(LARGEST);

    private Arrival receive(byte[] content, String name, String claimed) {
        return reception.receive(new ByteArrayInputStream(content), name, Optional.of(claimed));
    }

    private Class<? extends Refusal> refused(byte[] content, String name) {
        return refused(content, name, "");
    }

    private Class<? extends Refusal> refused(byte[] content, String name, String claimed) {
        try (Arrival arrival = receive(content, name, claimed)) {
            arrival.requireLetIn();
            throw new AssertionError("let in as " + arrival.type());
        } catch (Refusal why) {
            return why.getClass();
        }
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("a.pdf", pdf(), "application/pdf", FileType.PDF),
                arguments("A.PDF", pdf(), "", FileType.PDF),
                arguments("a.docx", docx(), "application/octet-stream", FileType.DOCX),
                arguments("a.xlsx", xlsx(Map.of()), "application/zip", FileType.XLSX),
                arguments("a.odt", odt(Map.of()), "application/vnd.oasis.opendocument.text", FileType.ODT),
                arguments("a.csv", bytes("a,b\r\n1,\u00a32\r\n"), "application/vnd.ms-excel", FileType.CSV),
                arguments("a.txt", bytes("A note < of mine.\n"), "text/plain; charset=utf-8", FileType.TXT),
                arguments("a.png", png(), "image/png", FileType.PNG),
                arguments("a.jpeg", jpeg(), "image/jpeg", FileType.JPEG),
                arguments("a.b.c.jpg", jpeg(), "", FileType.JPEG),
                arguments("nameless", pdf(), "", FileType.PDF),
                arguments("", pdf(), "", FileType.PDF),
                arguments(
                        "figures.docx",
                        docx(Map.of("word/embeddings/figures.xlsx", xlsx(Map.of()))),
                        "",
                        FileType.DOCX));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("taken")
    void what_is_taken_is_what_it_is(String name, byte[] content, String claimed, FileType type) {
        try (Arrival arrival = receive(content, name, claimed)) {
            arrival.requireLetIn();

            assertThat(arrival.type()).isEqualTo(type);
            assertThat(arrival.size()).isEqualTo(content.length);
            assertThat(arrival.part(1)).isEqualTo(content);
        }
    }

    static Stream<Arguments> refusals() {
        byte[] html = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
        byte[] svg = bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        byte[] archive = zip(Map.of("a.txt", bytes("a")));
        byte[] program = joined(bytes("MZ\u0090\u0000\u0003\u0000"), new byte[100]);
        byte[] macros = docx(Map.of("word/vbaProject.bin", new byte[8]));
        byte[] ole = joined(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[600]);
        return Stream.of(
                arguments("nothing", "a.txt", NOTHING, FileEmpty.class),
                arguments("html", "a.html", html, FileIsActive.class),
                arguments("html as text", "a.txt", html, FileIsActive.class),
                arguments("svg", "a.svg", svg, FileIsActive.class),
                arguments("svg as text", "a.txt", svg, FileIsActive.class),
                arguments("a text with a page in it", "a.txt", joined(bytes("Dear all,\n"), html), FileIsActive.class),
                arguments("a script", "a.txt", bytes("#!/bin/sh\necho\n"), FileIsActive.class),
                arguments("an archive", "a.zip", archive, FileTypeNotTaken.class),
                arguments("an archive called a document", "a.docx", archive, FileTypeNotTaken.class),
                arguments("a program", "a.exe", program, FileTypeNotTaken.class),
                arguments("a program called a picture", "a.png", program, FileTypeNotTaken.class),
                arguments("an old or locked Office file", "a.doc", ole, FileTypeNotTaken.class),
                arguments("a locked Office file", "a.docx", ole, FileTypeNotTaken.class),
                arguments("a PDF called a picture", "a.png", pdf(), FileTypeDiffers.class),
                arguments("a picture called a PDF", "a.pdf", png(), FileTypeDiffers.class),
                arguments("a text called a PDF", "a.pdf", bytes("text"), FileTypeDiffers.class),
                arguments("a document called a sheet", "a.xlsx", docx(), FileTypeDiffers.class),
                arguments("a double ending", "a.exe.pdf", pdf(), FileTypeDiffers.class),
                arguments("a double ending the other way", "a.pdf.exe", pdf(), FileTypeDiffers.class),
                arguments("an ending behind blanks", "a.pdf            .exe", pdf(), FileTypeDiffers.class),
                arguments("a PDF that is an archive", "a.pdf", joined(pdf(), archive), FileIsBroken.class),
                arguments(
                        "a PDF that is an archive and ends as one",
                        "a.pdf",
                        joined(pdf(), commented(archive, "%%EOF\n")),
                        FileIsTwoThings.class),
                arguments(
                        "a PDF that is a page",
                        "a.pdf",
                        joined(
                                bytes("%PDF-1.7\n" + new String(html, java.nio.charset.StandardCharsets.ISO_8859_1)),
                                pdf()),
                        FileIsActive.class),
                arguments("a picture that is a PDF", "a.jpg", joined(jpeg(), pdf()), FileIsTwoThings.class),
                arguments("a picture that is an archive", "a.jpg", joined(jpeg(), archive), FileIsTwoThings.class),
                arguments(
                        "a picture with something behind it",
                        "a.png",
                        joined(png(), bytes("more")),
                        FileIsBroken.class),
                arguments("a PDF cut short", "a.pdf", bytes("%PDF-1.7\n1 0 obj"), FileIsBroken.class),
                arguments("a locked PDF", "a.pdf", locked(), FileIsLocked.class),
                arguments("macros", "a.docx", macros, FileHoldsMacros.class),
                arguments(
                        "macros, deeper",
                        "a.docx",
                        docx(Map.of("word/x/a.xlsx", xlsx(Map.of("xl/vbaProject.bin", new byte[8])))),
                        FileHoldsMacros.class),
                arguments(
                        "macros of OpenDocument",
                        "a.odt",
                        odt(Map.of("Basic/Standard/Module1.xml", new byte[8])),
                        FileHoldsMacros.class),
                arguments(
                        "an embedded object",
                        "a.docx",
                        docx(Map.of("word/embeddings/oleObject1.bin", ole)),
                        FileHoldsMacros.class),
                arguments(
                        "a program inside",
                        "a.docx",
                        docx(Map.of("word/media/image1.png", program)),
                        FileHoldsMacros.class),
                arguments(
                        "a locked OpenDocument",
                        "a.odt",
                        odt(Map.of("META-INF/manifest.xml", bytes("<encryption-data/>"))),
                        FileIsLocked.class),
                arguments("an archive inside", "a.docx", docx(Map.of("word/x.zip", archive)), FileTypeNotTaken.class),
                arguments(
                        "documents in documents in documents",
                        "a.docx",
                        docx(Map.of("word/b.docx", docx(Map.of("word/c.docx", docx())))),
                        FileTypeNotTaken.class),
                arguments("a way out", "a.docx", docx(Map.of("../../etc/passwd", bytes("x"))), FileIsBroken.class),
                arguments(
                        "a way out on another machine",
                        "a.docx",
                        docx(Map.of("..\\..\\x", bytes("x"))),
                        FileIsBroken.class),
                arguments("cut short", "a.docx", Arrays.copyOf(docx(), docx().length - 40), FileIsBroken.class),
                arguments("something before the end", "a.docx", hidden(), FileIsBroken.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void what_is_not_taken_is_refused_for_its_reason(
            String what, String name, byte[] content, Class<? extends Refusal> why) {
        assertThat(refused(content, name)).isEqualTo(why);
    }

    private static byte[] locked() {
        return joined(bytes("%PDF-1.7\ntrailer <</Encrypt 5 0 R>>\n"), bytes("%%EOF\n"));
    }

    private static byte[] commented(byte[] archive, String comment) {
        byte[] with = joined(archive, bytes(comment));
        with[archive.length - 2] = (byte) comment.length();
        return with;
    }

    /** Its directory doesn't name one of the entries that it has. */
    private static byte[] hidden() {
        byte[] archive = docx(Map.of("word/shown.xml", bytes("x")));
        byte[] wanted = bytes("word/shown.xml");
        for (int at = archive.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(archive, at, at + wanted.length, wanted, 0, wanted.length)) {
                archive[at + 5] = 'S';
                return archive;
            }
        }
        throw new AssertionError("no such entry");
    }

    @Test
    void what_its_sender_says_has_to_fit() {
        assertThat(refused(pdf(), "a.pdf", "text/html")).isEqualTo(FileTypeDiffers.class);
        assertThat(refused(png(), "a.png", "image/svg+xml")).isEqualTo(FileTypeDiffers.class);
        assertThat(refused(bytes("a"), "a.txt", "multipart/form-data; boundary=x"))
                .isEqualTo(FileTypeDiffers.class);
    }

    @Test
    void a_bomb_is_not_unpacked_to_its_end() {
        byte[] bomb = docx(Map.of("word/bomb.xml", new byte[64 * 1024 * 1024]));

        assertThat(bomb.length).isLessThan(LARGEST);
        assertThat(refused(bomb, "a.docx")).isEqualTo(FileUnpacksTooLarge.class);
        assertThat(refused(docx(Map.of("word/inside.docx", bomb)), "a.docx")).isEqualTo(FileUnpacksTooLarge.class);
    }

    @Test
    void an_archive_of_too_many_pieces_is_refused() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= OfficePackage.MOST_ENTRIES; i++) {
            many.put("word/" + i, NOTHING);
        }

        assertThat(refused(docx(many), "a.docx")).isEqualTo(FileUnpacksTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x",
                "..\\..\\x.pdf",
                "a\u0000.pdf",
                "a\u202efdp.pdf",
                "CON",
                "CON.pdf",
                "a\r\nSet-Cookie: x.pdf",
                "\"a\";b='c'.pdf",
                "\ud83d\ude00.pdf",
                " .pdf",
                ".pdf"
            })
    void whatever_a_file_is_called_only_its_ending_counts(String name) {
        try (Arrival arrival = receive(pdf(), name, "")) {
            arrival.requireLetIn();
            assertThat(arrival.type()).isEqualTo(FileType.PDF);
        }
    }

    @Test
    void a_file_of_exactly_the_largest_size_is_taken_and_one_byte_more_is_not() {
        try (Arrival arrival = receive(pdf(LARGEST), "a.pdf", "")) {
            arrival.requireLetIn();
            assertThat(arrival.parts()).isEqualTo(4);
            assertThat(arrival.size()).isEqualTo(LARGEST);
        }
        assertThat(refused(pdf(LARGEST + 1), "a.pdf")).isEqualTo(FileTooLarge.class);
    }

    @Test
    void what_never_ends_is_cut_off() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                given += length;
                return length;
            }
        };

        try (Arrival arrival = reception.receive(endless, "a.txt", Optional.empty())) {
            assertThatThrownBy(arrival::requireLetIn).isInstanceOf(FileTooLarge.class);
        }
        assertThat(endless.given).isLessThan(4L * LARGEST);
    }

    @Test
    void what_breaks_off_is_refused() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        try (Arrival arrival = reception.receive(broken, "a.txt", Optional.empty())) {
            assertThatThrownBy(arrival::requireLetIn).isInstanceOf(FileNotWhole.class);
        }
    }

    @Test
    void whoever_sends_too_slowly_is_given_up_after_a_while() {
        assertThat(Pace.isTooSlow(0, Pace.GRACE)).isFalse();
        assertThat(Pace.isTooSlow(0, Pace.GRACE.plusSeconds(1))).isTrue();
        assertThat(Pace.isTooSlow(11 * Pace.SLOWEST, Duration.ofSeconds(11))).isFalse();
        assertThat(Pace.isTooSlow(11 * Pace.SLOWEST - 1, Duration.ofSeconds(11)))
                .isTrue();
        assertThat(Pace.isTooSlow(Long.MAX_VALUE, Pace.LONGEST.plusSeconds(1))).isTrue();
    }

    @Test
    void nothing_of_it_has_a_name_on_disk_while_it_is_here_or_afterwards() throws IOException {
        long before = arriving();

        try (Arrival arrival = receive(eicar(), "a.txt", "")) {
            assertThat(arriving()).isEqualTo(before);
            assertThat(arrival.part(1)).isEqualTo(eicar());
        }

        assertThat(arriving()).isEqualTo(before);
    }

    private static long arriving() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("arriving"))
                    .count();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
