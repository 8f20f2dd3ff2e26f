package candour.identity;

/** The sign-in provider doesn't answer, or not as it should; ask again later. */
public final class SignInAway extends RuntimeException {
    public SignInAway(String what, Throwable cause) {
        super(what, cause);
    }

    public SignInAway(String what) {
        super(what);
    }
}
