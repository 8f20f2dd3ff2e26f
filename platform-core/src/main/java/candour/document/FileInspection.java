package candour.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file really is, by its first bytes and by how it is built; its name and what its sender says of it may only
 * agree. Whatever is not certainly of one of our types is not let in.
 */
final class FileInspection {
    /** Where programs look for what a file is. */
    private static final int HEAD = 1024;

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PDF_END = ascii("%%EOF");
    private static final byte[] PDF_LOCKED = ascii("/Encrypt");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 'B', 0x60, (byte) 0x82};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** What makes a browser take a text for a page or a picture with programs in it. */
    private static final Set<String> MARKUP =
            Set.of("<html", "<!doctype", "<script", "<svg", "<body", "<iframe", "<?xml");

    /** Endings that mean a program to somebody's machine, wherever in a name they stand. */
    private static final Pattern ACTIVE_BEFORE_THE_END = Pattern.compile(
            "\\.(exe|com|scr|bat|cmd|ps1|vbs|js|jse|jar|msi|lnk|hta|html?|svg|xhtml|docm|xlsm)\\s*\\.[^.]*$");

    private final Spool spool;
    private final String head;

    private FileInspection(Spool spool) {
        this.spool = spool;
        this.head = new String(spool.head(HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /**
     * @param fileName as the sender's machine calls it
     * @param claimed the media type that the sender says, or nothing
     * @throws candour.kernel.Refusal when it isn't let in
     */
    static FileType of(Spool spool, String fileName, String claimed) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String extension = extension(name);
        FileType type = new FileInspection(spool).type(extension);
        if (!type.isNamed(extension) || ACTIVE_BEFORE_THE_END.matcher(name).find()) {
            throw new FileTypeDiffers(
                    name.substring(Math.max(0, name.indexOf('.'))).replaceAll("\\p{C}", ""), type);
        }
        String said = claimed.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!type.isClaimed(said)) {
            throw new FileTypeDiffers(said.replaceAll("\\p{C}", ""), type);
        }
        return type;
    }

    /** Of the last step of the name, whichever way its machine divides steps. */
    private static String extension(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).strip();
    }

    private FileType type(String extension) {
        if (begins(ZIP)) {
            return OfficePackage.look(spool);
        }
        FileType type = begins(PDF) ? pdf() : begins(PNG) ? png() : begins(JPEG) ? FileType.JPEG : text(extension);
        if (type != FileType.PDF && head.contains("%pdf-")) {
            throw new FileIsTwoThings(FileType.PDF.name());
        }
        if (OfficePackage.endsAsArchive(spool)) {
            throw new FileIsTwoThings("ZIP");
        }
        if (MARKUP.stream().anyMatch(head::contains)) {
            throw new FileIsActive();
        }
        return type;
    }

    private FileType pdf() {
        byte[] tail = spool.tail(HEAD);
        int end = lastIndexOf(tail, PDF_END);
        if (end < 0) {
            throw new FileIsBroken(FileType.PDF);
        }
        for (int i = end + PDF_END.length; i < tail.length; i++) {
            if (tail[i] > ' ') {
                throw new FileIsBroken(FileType.PDF);
            }
        }
        if (contains(PDF_LOCKED)) {
            throw new FileIsLocked();
        }
        return FileType.PDF;
    }

    private FileType png() {
        if (!Arrays.equals(spool.tail(PNG_END.length), PNG_END)) {
            throw new FileIsBroken(FileType.PNG);
        }
        return FileType.PNG;
    }

    /** Letters and nothing that only machines read; as UTF-8 or in the older sets, which have the same control characters. */
    private FileType text(String extension) {
        try (InputStream in = spool.open()) {
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                for (int i = 0; i < read; i++) {
                    byte one = some[i];
                    if ((one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f')
                            || one == 0x7f) {
                        throw new FileTypeNotTaken();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (head.startsWith("#!")) {
            throw new FileIsActive();
        }
        return extension.equals("csv") ? FileType.CSV : FileType.TXT;
    }

    private boolean begins(byte[] magic) {
        return Arrays.equals(spool.head(magic.length), magic);
    }

    /** Anywhere in the file. */
    private boolean contains(byte[] wanted) {
        try (InputStream in = spool.open()) {
            int met = 0;
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                for (int i = 0; i < read; i++) {
                    met = some[i] == wanted[met] ? met + 1 : some[i] == wanted[0] ? 1 : 0;
                    if (met == wanted.length) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
