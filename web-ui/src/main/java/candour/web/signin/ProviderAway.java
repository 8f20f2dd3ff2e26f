package candour.web.signin;

/** The sign-in provider doesn't answer, or not as it should. Nothing is known about the person; ask again later. */
final class ProviderAway extends Exception {
    ProviderAway(String what) {
        super(what);
    }

    ProviderAway(String what, Throwable cause) {
        super(what, cause);
    }
}
