package planted;

import candour.audit.AuditTrail;
import candour.identity.ForMembers;
import jakarta.transaction.Transactional;

/** Says that it showed nothing of the record, which is for very few to say. */
@Transactional
public class HidesWhatItShows {
    private final AuditTrail audit;

    HidesWhatItShows(AuditTrail audit) {
        this.audit = audit;
    }

    @ForMembers
    public void caseFiles() {
        audit.leavesNothing();
    }
}
