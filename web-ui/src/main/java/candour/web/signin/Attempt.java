package candour.web.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/**
 * A sign-in that waits for its callback; good once and for a few minutes.
 *
 * @param returnTo where the browser was going; an address of ours
 */
record Attempt(State state, Nonce nonce, CodeVerifier verifier, String returnTo, Instant at) {
    static Attempt begin(String returnTo) {
        return new Attempt(new State(), new Nonce(), new CodeVerifier(), ReturnAddress.of(returnTo), Instant.now());
    }
}
