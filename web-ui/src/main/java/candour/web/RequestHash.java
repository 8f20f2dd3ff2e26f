package candour.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells one request from another that comes with the same key. */
public final class RequestHash {
    private static final Jsonb JSON = JsonbBuilder.create();

    private RequestHash() {}

    /**
     * @param where address and version seen, or whatever says what is asked
     * @param body what is sent
     */
    public static String of(String where, @Nullable Object body) {
        String asked = where + "\n" + (body == null ? "" : JSON.toJson(body));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
