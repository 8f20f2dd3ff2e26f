package candour.identity;

import candour.kernel.BusinessClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who does this piece of work, and what was asked. Opened round a task, like the board's scope; never inherited. */
@ApplicationScoped
public class Acting {
    /** Of the use case that was asked last: what, and about what. */
    public record Asked(String useCase, Optional<UUID> about) {
        static final Asked NOTHING = new Asked("nothing", Optional.empty());
    }

    private static final class Doer {
        final @Nullable SignedIn person;
        Asked asked = Asked.NOTHING;

        Doer(@Nullable SignedIn person) {
            this.person = person;
        }
    }

    private static final ThreadLocal<Doer> NOW = new ThreadLocal<>();

    @Inject
    BusinessClock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    public <T> T as(SignedIn person, Supplier<T> task) {
        return open(new Doer(person), task);
    }

    public <T> T asSystem(Supplier<T> task) {
        return open(new Doer(null), task);
    }

    private static <T> T open(Doer doer, Supplier<T> task) {
        if (NOW.get() != null) {
            throw new IllegalStateException("somebody is acting already");
        }
        NOW.set(doer);
        try {
            return task.get();
        } finally {
            NOW.remove();
        }
    }

    /** Empty when the product itself acts. */
    Optional<SignedIn> person() {
        return Optional.ofNullable(doer().person);
    }

    /**
     * The actor has proved with a second factor, at most five minutes ago, who they are. The product itself proves
     * nothing, so it passes nowhere where this is asked.
     *
     * @throws StepUpNeeded when not
     */
    public void requireStepUp() {
        if (person().filter(person ->
                        person.assurance().isFreshAt(clock.recordedAt().toInstant()))
                .isEmpty()) {
            throw new StepUpNeeded();
        }
    }

    /**
     * What was asked is not for this actor, though their capacity admits it to others: it takes the very person, and not
     * only the capacity.
     *
     * @throws NotAllowed always
     */
    public void refuse() {
        throw new NotAllowed(asked().useCase());
    }

    void asks(Asked asked) {
        doer().asked = asked;
    }

    /** What the use case that was asked last in this piece of work was. */
    public Asked asked() {
        return doer().asked;
    }

    private static Doer doer() {
        Doer doer = NOW.get();
        if (doer == null) {
            throw new IllegalStateException("nobody is acting");
        }
        return doer;
    }

    void admit(Actor actor) {
        transaction.putResource(Acting.class, actor);
    }

    /**
     * This very thing is done in one of the actor's other capacities: the use case is open to several, and what it is about
     * decides in which. A delegate does it in the Chair's name then.
     */
    public void actAs(Capacity capacity) {
        Actor actor = actor();
        if (!actor.is(capacity)) {
            refuse();
        }
        admit(new Actor(actor.person(), actor.name(), actor.capacities(), capacity, actor.standIn()));
    }

    /** Whether a use case is open in this transaction. */
    public boolean isAdmitted() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                && transaction.getResource(Acting.class) != null;
    }

    /**
     * The actor whom the policy admitted to the open use case.
     *
     * @throws IllegalStateException when none is open
     */
    public Actor actor() {
        if (transaction.getResource(Acting.class) instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("no use case is open");
    }
}
