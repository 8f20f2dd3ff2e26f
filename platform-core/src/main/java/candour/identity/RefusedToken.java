package candour.identity;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/**
 * Says why a bearer token was probably refused, for whoever looks at the record later. It reads what the token claims of
 * itself, believes none of it, and repeats none of it.
 */
public final class RefusedToken {
    private static final int PARTS = 3;

    private RefusedToken() {}

    /**
     * @param token as it was sent
     * @param audiences one of which it should have named
     */
    public static String reason(String token, String issuer, Set<String> audiences, Instant now) {
        String[] parts = token.strip().split("\\.", -1);
        if (parts.length != PARTS) {
            return "unreadable";
        }
        try {
            String algorithm = read(parts[0]).getString("alg", "");
            JsonObject claims = read(parts[1]);
            if (!algorithm.startsWith("RS") && !algorithm.startsWith("ES") && !algorithm.startsWith("PS")) {
                return "not signed by a provider";
            }
            if (!claims.getString("iss", "").equals(issuer)) {
                return "of another issuer";
            }
            if (!(claims.get("exp") instanceof JsonNumber end)
                    || !Instant.ofEpochSecond(end.longValue()).isAfter(now)) {
                return "expired";
            }
            return isFor(claims.getOrDefault("aud", JsonValue.NULL), audiences)
                    ? "not to be trusted"
                    : "for another audience";
        } catch (IllegalArgumentException | JsonException | ClassCastException | DateTimeException unreadable) {
            return "unreadable";
        }
    }

    private static JsonObject read(String part) {
        try (var reader = Json.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)))) {
            return reader.readObject();
        }
    }

    private static boolean isFor(JsonValue claimed, Set<String> audiences) {
        if (claimed instanceof JsonString one) {
            return audiences.contains(one.getString());
        }
        return claimed.getValueType() == JsonValue.ValueType.ARRAY
                && claimed.asJsonArray().stream()
                        .anyMatch(each -> each instanceof JsonString one && audiences.contains(one.getString()));
    }
}
