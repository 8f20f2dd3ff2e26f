package candour.web.signin;

/** What came back from the provider can't be trusted: wrong state, wrong signature, wrong nonce, refused code. */
final class SignInRefused extends Exception {
    SignInRefused(String reason) {
        super(reason);
    }

    SignInRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
