package candour.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A referral in a list. */
public record ReferralRow(
        UUID id,
        String reference,
        ReferralStatus status,
        ReferralSource source,
        LocalDate receivedOn,
        OffsetDateTime receivedAt,
        LocalDate becameAware) {}
