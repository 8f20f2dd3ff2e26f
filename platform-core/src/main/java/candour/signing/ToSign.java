package candour.signing;

import jakarta.json.JsonObject;

/**
 * What is put before somebody to sign.
 *
 * @param statement the sentence to be confirmed
 * @param content the canonical content as JSON in UTF-8 (RFC 8785); the same facts always give the same text
 * @param hash SHA-256 of the content, in hexadecimal
 */
public record ToSign(String statement, String content, String hash) {
    public static ToSign of(String statement, JsonObject facts) {
        String content = CanonicalContent.of(facts);
        return new ToSign(statement, content, CanonicalContent.hash(content));
    }

    /** What whoever signs this confirms. */
    public Confirmation confirmation() {
        return new Confirmation(statement, hash);
    }
}
