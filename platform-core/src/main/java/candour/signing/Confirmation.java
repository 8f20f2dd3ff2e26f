package candour.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a signer confirms: the statement and the hash of the content that they were shown.
 *
 * @param statement word for word as it was shown
 * @param hash SHA-256 of the content that was shown, in hexadecimal
 */
public record Confirmation(
        @NotBlank @Size(max = 2_000) String statement,
        @NotBlank @Size(max = 64) String hash) {}
