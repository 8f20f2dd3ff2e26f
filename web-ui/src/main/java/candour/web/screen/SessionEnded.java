package candour.web.screen;

/** The session of this screen was ended, here or at the provider. The screen loads its address again, to sign in. */
final class SessionEnded extends RuntimeException {
    SessionEnded() {
        super("the session was ended", null, false, false);
    }
}
