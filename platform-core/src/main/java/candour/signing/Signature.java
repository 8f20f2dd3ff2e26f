package candour.signing;

import candour.identity.Capacity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody signed, when, and in what capacity.
 *
 * @param statement what the signer confirmed, word for word
 * @param hash SHA-256 of the canonical content, in hexadecimal; printed in every rendering
 * @param onBehalfOf for whom, when a delegate signed; empty when it was for oneself
 * @param signedOn the business date; {@code signedAt} is when it was recorded
 */
public record Signature(
        UUID id,
        String statement,
        String hash,
        String name,
        Capacity capacity,
        Optional<SignedFor> onBehalfOf,
        LocalDate signedOn,
        OffsetDateTime signedAt) {}
