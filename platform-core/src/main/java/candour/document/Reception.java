package candour.document;

import candour.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The door for files. Takes one in as it comes, outside of any transaction and without holding it in memory: counts while it
 * comes, ends what is too large or too slow, and looks at what is in it.
 */
@ApplicationScoped
public class Reception {
    /** Unless the installation says otherwise: 25 MB. */
    private static final String LARGEST = "26214400";

    private static final int MEGABYTE = 1024 * 1024;

    /** What is too large is read on so far, so that its sender hears why; then the connection is cut. */
    private static final int HEARD_OUT = 3;

    private final long largest;

    @Inject
    public Reception(@ConfigProperty(name = "candour.document.largest", defaultValue = LARGEST) long largest) {
        this.largest = largest;
    }

    /** Bytes. */
    public long largest() {
        return largest;
    }

    public int largestInMegabytes() {
        return (int) (largest / MEGABYTE);
    }

    /**
     * Takes a file in and looks at it. Why it isn't let in comes back with it.
     *
     * @param coming read to its end, or given up
     * @param fileName as the sender's machine calls it
     * @param claimed the media type that its sender says it has, if any
     */
    public Arrival receive(InputStream coming, String fileName, Optional<String> claimed) {
        return receive(coming, fileName, claimed, largest);
    }

    /**
     * Like {@link #receive(InputStream, String, Optional)}, for files of a kind that are never as large.
     *
     * @param most bytes
     */
    public Arrival receive(InputStream coming, String fileName, Optional<String> claimed, long most) {
        var spool = new Spool();
        boolean kept = false;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Optional<Refusal> stopped = take(coming, spool, digest, Math.min(most, largest));
            String hash = HexFormat.of().formatHex(digest.digest());
            Arrival arrival = stopped.map(why -> Arrival.refused(spool, hash, why))
                    .orElseGet(() -> look(spool, hash, fileName, claimed));
            kept = true;
            return arrival;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!kept) {
                spool.close();
            }
        }
    }

    private static Arrival look(Spool spool, String hash, String fileName, Optional<String> claimed) {
        try {
            return Arrival.of(spool, hash, FileInspection.of(spool, fileName, claimed.orElse("")));
        } catch (Refusal why) {
            return Arrival.refused(spool, hash, why);
        }
    }

    /** Fills the spool. */
    private static Optional<Refusal> take(InputStream coming, Spool spool, MessageDigest digest, long most) {
        var pace = new Pace();
        byte[] block = new byte[Spool.BLOCK];
        int filled = 0;
        long total = 0;
        try {
            for (int read = coming.read(block); read >= 0; read = coming.read(block, filled, block.length - filled)) {
                filled += read;
                total += read;
                if (pace.isTooSlow(total)) {
                    return Optional.of(new FileTooSlow());
                }
                if (total > most) {
                    hearOut(coming, pace, total, most);
                    return Optional.of(new FileTooLarge((int) (most / MEGABYTE)));
                }
                if (filled == block.length) {
                    digest.update(block);
                    spool.add(block, filled);
                    filled = 0;
                }
            }
        } catch (IOException brokeOff) {
            return Optional.of(new FileNotWhole());
        }
        if (filled > 0) {
            digest.update(block, 0, filled);
            spool.add(block, filled);
        }
        return total == 0 ? Optional.of(new FileEmpty()) : Optional.empty();
    }

    private static void hearOut(InputStream coming, Pace pace, long before, long most) throws IOException {
        byte[] unheeded = new byte[8192];
        long total = before;
        for (int read = coming.read(unheeded);
                read >= 0 && total < HEARD_OUT * most && !pace.isTooSlow(total);
                read = coming.read(unheeded)) {
            total += read;
        }
    }
}
