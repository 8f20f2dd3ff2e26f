package candour.web.api;

import candour.work.RequestKey;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key of a request together with a hash of what it asks: address, version seen, body. */
final class RequestKeys {
    private static final Jsonb JSON = JsonbBuilder.create();

    private RequestKeys() {}

    /** @throws ProblemException 400 when the key is missing or of another length than 8 to 100 */
    static RequestKey of(@Nullable String key, UriInfo address, @Nullable String ifMatch, @Nullable Object body) {
        if (key == null || key.isBlank() || key.length() < 8 || key.length() > 100) {
            throw new ProblemException(400, "KeyMissing");
        }
        String asked = address.getPath() + "\n" + ifMatch + "\n" + (body == null ? "" : JSON.toJson(body));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return new RequestKey(key, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
