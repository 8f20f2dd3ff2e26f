package candour.work;

import candour.identity.BySystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a board's requests leave behind. */
@ApplicationScoped
@Transactional
public class UpkeepService {
    @Inject
    IdempotencyKeys keys;

    /** Forgets the Idempotency-Keys older than 24 hours. */
    @BySystem
    public void forgetOldKeys() {
        keys.forgetOld();
    }
}
