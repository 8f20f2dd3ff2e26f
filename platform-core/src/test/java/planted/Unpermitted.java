package planted;

import candour.identity.ForAnyone;
import candour.identity.ForMembers;
import jakarta.transaction.Transactional;

/** One use case says nobody may run it, the other says it twice. */
@Transactional
public class Unpermitted {
    public void forNobody() {}

    @ForMembers
    @ForAnyone
    public void forTwoKinds() {}
}
