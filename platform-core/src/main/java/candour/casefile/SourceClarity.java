package candour.casefile;

import candour.kernel.Refusal;
import java.util.Optional;

/** Each source says of itself what is asked of it, and nothing that only another one says. */
final class SourceClarity {
    private SourceClarity() {}

    /**
     * @throws ReferringAgencyMissing when an agency refers without being named
     * @throws CdopFactorMissing when the child death overview panel refers without saying what was a factor
     * @throws OtherBoardMissing when another board refers without being named
     * @throws SourceDiffers when it brings what only another source says of itself
     */
    static void require(ReceiveReferral command) {
        ReferralSource source = command.source();
        says(
                source == ReferralSource.AGENCY,
                command.referringAgency(),
                "referringAgency",
                new ReferringAgencyMissing());
        says(source == ReferralSource.CDOP, command.cdop(), "cdop", new CdopFactorMissing());
        says(source == ReferralSource.OTHER_BOARD, command.otherBoard(), "otherBoard", new OtherBoardMissing());
    }

    private static void says(boolean asked, Optional<?> said, String field, Refusal missing) {
        if (asked && said.isEmpty()) {
            throw missing;
        }
        if (!asked && said.isPresent()) {
            throw new SourceDiffers(field);
        }
    }
}
