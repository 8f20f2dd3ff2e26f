package candour.deploy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The authenticator app of somebody of the demonstration: six digits that change every 30 seconds (RFC 6238, with
 * HMAC-SHA-1 as the apps have it).
 *
 * @param key in Base32, as an authenticator app takes it
 */
public record Authenticator(String key) {
    static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int KEY_BYTES = 20;
    private static final int DIGITS = 1_000_000;
    private static final int SIGN = 0x7fffffff;
    private static final int OFFSET = 0xf;

    /** The same for the same person of the same stand, and nobody else's. */
    static Authenticator of(String standSecret, String username) {
        byte[] key = mac(
                "HmacSHA256", standSecret.getBytes(StandardCharsets.UTF_8), username.getBytes(StandardCharsets.UTF_8));
        return new Authenticator(new Base32().encodeToString(Arrays.copyOf(key, KEY_BYTES)));
    }

    /** What the app shows now. */
    public String code() {
        return code(Instant.now());
    }

    String code(Instant at) {
        byte[] step = ByteBuffer.allocate(Long.BYTES)
                .putLong(at.getEpochSecond() / PERIOD.toSeconds())
                .array();
        byte[] hash = mac("HmacSHA1", new Base32().decode(key), step);
        int offset = hash[hash.length - 1] & OFFSET;
        return "%06d".formatted((ByteBuffer.wrap(hash).getInt(offset) & SIGN) % DIGITS);
    }

    private static byte[] mac(String algorithm, byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
