package candour.deploy;

/** The stand can't do what was asked. The message is one plain sentence for the person who asked. */
public final class StandRefused extends RuntimeException {
    public StandRefused(String message) {
        super(message);
    }

    public StandRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
