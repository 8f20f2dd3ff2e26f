package candour.web.api;

import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key of a request together with a hash of what it asks: address, version seen, body. */
final class RequestKeys {
    private RequestKeys() {}

    /** @throws ProblemException 400 when the key is missing or of another length than 8 to 100 */
    static RequestKey of(@Nullable String key, UriInfo address, @Nullable String ifMatch, @Nullable Object body) {
        return new RequestKey(required(key), RequestHash.of(address.getPath() + "\n" + ifMatch, body));
    }

    /** @throws ProblemException 400 when the key is missing or of another length than 8 to 100 */
    static String required(@Nullable String key) {
        if (key == null || key.isBlank() || key.length() < 8 || key.length() > 100) {
            throw new ProblemException(400, "KeyMissing");
        }
        return key;
    }
}
