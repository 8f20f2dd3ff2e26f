package candour.identity;

/** The session was ended at the sign-in provider, here or by the word of either. Nothing more is done in its name. */
public final class SessionOver extends RuntimeException {
    SessionOver() {
        super("the session is over", null, false, false);
    }
}
