package candour.work;

import java.util.UUID;

/** The request was carried out before. Never leaves this package: it ends the transaction and its result is read anew. */
final class AlreadyDone extends RuntimeException {
    private final UUID result;

    AlreadyDone(UUID result) {
        super("done before", null, false, false);
        this.result = result;
    }

    UUID result() {
        return result;
    }
}
