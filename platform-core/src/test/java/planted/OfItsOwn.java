package planted;

import candour.identity.ForMembers;
import jakarta.transaction.Transactional;

/** A transaction begins with the use case and nowhere else. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OfItsOwn {
    @ForMembers
    @Transactional
    public void run() {}
}
