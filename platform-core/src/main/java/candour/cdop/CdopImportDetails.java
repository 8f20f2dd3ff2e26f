package candour.cdop;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What became of a file of referrals; of the file itself nothing is kept.
 *
 * @param importedOn the business date; {@code importedAt} is when it was recorded
 * @param importedBy the name of who sent it
 * @param people how many its referrals are about
 * @param referrals those that one may still know of, in the order of the file
 */
public record CdopImportDetails(
        UUID id,
        LocalDate importedOn,
        OffsetDateTime importedAt,
        String importedBy,
        CdopFormat format,
        int people,
        List<Registered> referrals)
        implements Identified {
    /**
     * A referral that it brought.
     *
     * @param reference the board's
     */
    public record Registered(UUID id, String reference) {}
}
