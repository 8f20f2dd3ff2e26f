package candour.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects in the open use case what it changed and what it showed, until {@link AuditWriter} writes it. */
@ApplicationScoped
public class AuditTrail {
    static final class Collected {
        final List<Change> changes = new ArrayList<>();
        final Set<UUID> shown = new LinkedHashSet<>();

        @Nullable
        String showing;

        boolean goesOn;
        boolean leavesNothing;

        Optional<String> showing() {
            return Optional.ofNullable(showing);
        }

        boolean isEmpty() {
            return changes.isEmpty() && showing == null && !goesOn && !leavesNothing;
        }
    }

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    void changed(@Observes Change change) {
        collected().changes.add(change);
    }

    /**
     * Says what this use case showed: one entry a use case, however many rows.
     *
     * @param what in plain English: "Referral opened"
     */
    public void showed(String what, Collection<UUID> ids) {
        Collected collected = collected();
        collected.showing = what;
        collected.shown.addAll(ids);
    }

    public void showed(String what, UUID id) {
        showed(what, List.of(id));
    }

    /**
     * What this use case showed is no content of the record: what the actor is on the board themselves, or a number of what
     * is theirs. Every page asks for it; recorded, it would bury who read what. A test names who may say so.
     */
    public void leavesNothing() {
        collected().leavesNothing = true;
    }

    /** This use case belongs to a sitting whose entry was made when it began. */
    public void goesOn() {
        collected().goesOn = true;
    }

    Collected collected() {
        if (transaction.getResource(AuditTrail.class) instanceof Collected collected) {
            return collected;
        }
        var collected = new Collected();
        transaction.putResource(AuditTrail.class, collected);
        return collected;
    }
}
