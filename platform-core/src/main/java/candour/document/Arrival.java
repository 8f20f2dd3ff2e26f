package candour.document;

import candour.kernel.Refusal;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that has arrived and was looked at, and is in no record yet: what it is, or why it isn't let in. Whoever received
 * it closes it.
 */
public final class Arrival implements AutoCloseable {
    private final Spool spool;
    private final String hash;
    private final Optional<FileType> type;
    private final Optional<Refusal> refusal;

    private Arrival(Spool spool, String hash, Optional<FileType> type, Optional<Refusal> refusal) {
        this.spool = spool;
        this.hash = hash;
        this.type = type;
        this.refusal = refusal;
    }

    static Arrival of(Spool spool, String hash, FileType type) {
        return new Arrival(spool, hash, Optional.of(type), Optional.empty());
    }

    static Arrival refused(Spool spool, String hash, Refusal why) {
        return new Arrival(spool, hash, Optional.empty(), Optional.of(why));
    }

    /** What it is once the scanner has found something in it. */
    public Arrival infected(String signature) {
        return refused(spool, hash, new FileIsInfected(signature));
    }

    /** What it is when nobody could look for viruses in it. */
    public Arrival unscanned() {
        return refused(spool, hash, new FileNotScanned());
    }

    /** SHA-256 of what arrived, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** Bytes. */
    public long size() {
        return spool.size();
    }

    public boolean isLetIn() {
        return refusal.isEmpty();
    }

    /** @throws Refusal when it isn't let in: said by the use case, so that the attempt is recorded */
    public void requireLetIn() {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /** Of one that is let in. */
    public FileType type() {
        return type.orElseThrow();
    }

    /** The whole of it, for one that is small enough to be read in memory. */
    public byte[] content() {
        return spool.bytes(0, spool.size());
    }

    public boolean begins(byte... first) {
        return Arrays.equals(spool.head(first.length), first);
    }

    public int parts() {
        return spool.blocks();
    }

    /** @param number from 1 */
    public byte[] part(int number) {
        return spool.block(number - 1);
    }

    @Override
    public void close() {
        spool.close();
    }
}
