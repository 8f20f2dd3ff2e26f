package candour.signing;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that its facts allow (RFC 8785), and its hash. */
final class CanonicalContent {
    private CanonicalContent() {}

    static String of(JsonObject facts) {
        try {
            return new JsonCanonicalizer(facts.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("what is to be signed is no JSON", e);
        }
    }

    static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
