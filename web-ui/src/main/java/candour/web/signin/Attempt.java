package candour.web.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/**
 * A sign-in that waits for its callback; good once and for a few minutes.
 *
 * @param returnTo where the browser was going; an address of ours
 * @param stepUp whether somebody who is signed in proves again who they are
 */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, String returnTo, boolean stepUp, Instant at) {
    static Attempt signIn(String returnTo) {
        return begin(returnTo, false);
    }

    static Attempt stepUp(String returnTo) {
        return begin(returnTo, true);
    }

    private static Attempt begin(String returnTo, boolean stepUp) {
        return new Attempt(
                new State(), new Nonce(), new CodeVerifier(), ReturnAddress.of(returnTo), stepUp, Instant.now());
    }
}
