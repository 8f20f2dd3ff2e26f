package candour.document;

import candour.casefile.CaseId;
import candour.casefile.ReferralId;
import candour.identity.About;
import java.util.UUID;

/**
 * What documents belong to.
 *
 * @param ofReferral whether it is a referral; otherwise it is a case
 * @param about the id of the referral or case
 */
public record DocumentPlace(boolean ofReferral, UUID about) implements About {
    public static DocumentPlace of(CaseId id) {
        return new DocumentPlace(false, id.value());
    }

    public static DocumentPlace of(ReferralId id) {
        return new DocumentPlace(true, id.value());
    }
}
