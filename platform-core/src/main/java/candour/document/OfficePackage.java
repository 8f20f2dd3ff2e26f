package candour.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A file of an office program, which is an archive of many. Everything in it is unpacked once and thrown away, under
 * limits that count what really comes out; what its directory says has to be what is there.
 */
final class OfficePackage {
    static final int MOST_ENTRIES = 5_000;
    static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    /** How many times larger than the file what is in it may be, once that is more than {@link #UNSUSPICIOUS}. */
    static final int RATIO = 100;

    static final long UNSUSPICIOUS = 10L * 1024 * 1024;

    /** An office file may hold another, such as a chart's figures, and that one none. */
    private static final int DEEPEST = 1;

    private static final int KEPT = 256 * 1024;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY = 46;
    private static final int ARCHIVE = 0x04034b50;
    private static final int OLE = 0xe011cfd0;
    private static final int PROGRAM = 0x5a4d;
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "meta-inf/manifest.xml";
    private static final Pattern MACROS = Pattern.compile(
            ".*vbaproject.*\\.bin|.*vbadata\\.xml|(.*/)?activex/.*|basic/.*|scripts/.*|.*\\.(exe|dll|js|vbs|jar|html?|svg)");
    private static final Pattern OUT_OF_PLACE = Pattern.compile("[/\\\\].*|.*[\\\\\\p{Cntrl}].*|(.*/)?\\.\\.(/.*)?");

    /** The end of the archive's directory. */
    private record Directory(int entries, long at, long size) {}

    private final long packed;
    private long unpacked;
    private int entries;

    private OfficePackage(long packed) {
        this.packed = packed;
    }

    /** @throws candour.kernel.Refusal when it isn't a document of a type that is taken, or has inside what isn't */
    static FileType look(Spool spool) {
        var directory = directory(spool).orElseThrow(() -> new FileIsBroken(FileType.DOCX));
        var found = new OfficePackage(spool.size());
        Contents contents;
        try (InputStream in = spool.open()) {
            contents = found.contents(in, 0);
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted")
                    ? new FileIsLocked()
                    : new FileIsBroken(FileType.DOCX);
        } catch (EOFException | IllegalArgumentException e) {
            throw new FileIsBroken(FileType.DOCX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!contents.names.equals(names(spool, directory))) {
            throw new FileIsBroken(FileType.DOCX);
        }
        return contents.type().orElseThrow(FileTypeNotTaken::new);
    }

    /** Whether a program that unpacks archives would find one at the end of the file. */
    static boolean endsAsArchive(Spool spool) {
        return directory(spool).isPresent();
    }

    /** What was found in one archive. */
    private static final class Contents {
        private final Set<String> names = new HashSet<>();
        private String contentTypes = "";
        private String mimeType = "";

        Optional<FileType> type() {
            if (mimeType.equals(OPEN_TEXT)) {
                return Optional.of(FileType.ODT);
            }
            if (contentTypes.contains(WORD)) {
                return Optional.of(FileType.DOCX);
            }
            return contentTypes.contains(SHEET) ? Optional.of(FileType.XLSX) : Optional.empty();
        }

        boolean isOffice() {
            return !contentTypes.isEmpty() || !mimeType.isEmpty();
        }
    }

    private Contents contents(InputStream in, int depth) throws IOException {
        var contents = new Contents();
        var zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (++entries > MOST_ENTRIES) {
                throw new FileUnpacksTooLarge();
            }
            if (OUT_OF_PLACE.matcher(name).matches() || !contents.names.add(name)) {
                throw new FileIsBroken(FileType.DOCX);
            }
            take(zip, name.toLowerCase(Locale.ROOT), contents, depth);
        }
        return contents;
    }

    private void take(ZipInputStream zip, String name, Contents contents, int depth) throws IOException {
        if (MACROS.matcher(name).matches()) {
            throw new FileHoldsMacros();
        }
        // Closing it would close the archive.
        var entry = new BufferedInputStream(new Counted(zip));
        entry.mark(8);
        int mark = ByteBuffer.wrap(padded(entry.readNBytes(4)))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        entry.reset();
        if (mark == OLE || (mark & 0xffff) == PROGRAM) {
            throw new FileHoldsMacros();
        }
        if (mark == ARCHIVE) {
            if (depth == DEEPEST || !contents(entry, depth + 1).isOffice()) {
                throw new FileTypeNotTaken();
            }
        } else if (name.equals(CONTENT_TYPES)) {
            contents.contentTypes = text(entry);
            if (contents.contentTypes.contains("macroEnabled")) {
                throw new FileHoldsMacros();
            }
        } else if (name.equals(MIME_TYPE) && contents.names.size() == 1) {
            contents.mimeType = text(entry);
        } else if (name.equals(MANIFEST) && text(entry).contains("encryption-data")) {
            throw new FileIsLocked();
        }
        entry.transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static byte[] padded(byte[] some) {
        return java.util.Arrays.copyOf(some, 4);
    }

    private static String text(InputStream entry) throws IOException {
        var kept = new ByteArrayOutputStream();
        kept.writeBytes(entry.readNBytes(KEPT));
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** Counts all that is unpacked, of whichever archive. */
    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            unpacked += more;
            if (unpacked > LARGEST_UNPACKED || (unpacked > UNSUSPICIOUS && unpacked > packed * RATIO)) {
                throw new FileUnpacksTooLarge();
            }
        }
    }

    /** Where the archive ends exactly where the file does. */
    private static Optional<Directory> directory(Spool spool) {
        byte[] bytes = spool.tail(END + LONGEST_COMMENT);
        ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END; at >= 0; at--) {
            if (tail.getInt(at) == END_MARK && (tail.getShort(at + 20) & 0xffff) == bytes.length - at - END) {
                long size = tail.getInt(at + 12) & 0xffffffffL;
                long from = tail.getInt(at + 16) & 0xffffffffL;
                return Optional.of(new Directory(tail.getShort(at + 10) & 0xffff, from, size));
            }
        }
        return Optional.empty();
    }

    /** The names that the directory has. */
    private static Set<String> names(Spool spool, Directory directory) {
        long end = directory.at() + directory.size();
        if (directory.entries() > MOST_ENTRIES || end > spool.size() || directory.size() > KEPT * 16L) {
            throw new FileIsBroken(FileType.DOCX);
        }
        byte[] bytes = spool.bytes(directory.at(), end);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var names = new HashSet<String>();
        int at = 0;
        for (int i = 0; i < directory.entries(); i++) {
            if (at + ENTRY > bytes.length || all.getInt(at) != ENTRY_MARK) {
                throw new FileIsBroken(FileType.DOCX);
            }
            int name = all.getShort(at + 28) & 0xffff;
            int more = (all.getShort(at + 30) & 0xffff) + (all.getShort(at + 32) & 0xffff);
            if (at + ENTRY + name > bytes.length) {
                throw new FileIsBroken(FileType.DOCX);
            }
            names.add(new String(bytes, at + ENTRY, name, StandardCharsets.UTF_8));
            at += ENTRY + name + more;
        }
        if (at != bytes.length) {
            throw new FileIsBroken(FileType.DOCX);
        }
        return names;
    }
}
