package candour.board;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;
import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.identity.Capacity;
import candour.identity.ForMembers;
import candour.identity.InPerson;
import candour.identity.Person;
import candour.identity.SignInAccounts;
import candour.identity.WithStepUp;
import candour.identity.WithinUseCase;
import candour.kernel.BusinessClock;
import candour.kernel.Stale;
import candour.tenancy.BoardTasks;
import candour.work.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes away the second factor of a member who has lost it: the board's administrator asks, a second person confirms, and
 * only then, after the commit, is it carried out at the sign-in provider.
 */
@ApplicationScoped
@Transactional
public class FactorResetService {
    /** The task that carries out what was confirmed. */
    public static final String CARRY_OUT = "carry-out-factor-resets";

    /** The task of the second person, in the words of My work. */
    static final String CONFIRM = "CONFIRM_RESET";

    /** Who can be the second person, in person: a delegate of the Board Chair can't. */
    public static final Set<Capacity> SECOND_PEOPLE = Set.of(BOARD_ADMINISTRATOR, BUSINESS_MANAGER, BOARD_CHAIR);

    private static final int LISTED = 100;

    /** A reset that was confirmed and isn't carried out yet. */
    public record ToCarryOut(UUID reset, Person person) {}

    @Inject
    FactorResets resets;

    @Inject
    Posts posts;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    @Inject
    BoardTasks tasks;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /** The last hundred, the newest first. */
    @AllowedFor({BOARD_ADMINISTRATOR, BUSINESS_MANAGER, BOARD_CHAIR})
    @InPerson
    public List<FactorResetDetails> resets() {
        List<FactorReset> found = resets.newest(LISTED);
        audit.showed("Factor resets opened", found.stream().map(FactorReset::id).toList());
        return found.stream().map(this::details).toList();
    }

    /** @throws candour.kernel.NotFound when the board has no such request */
    @AllowedFor({BOARD_ADMINISTRATOR, BUSINESS_MANAGER, BOARD_CHAIR})
    @InPerson
    public FactorResetDetails get(UUID id) {
        FactorReset reset = resets.get(id);
        audit.showed("Factor resets opened", List.of(id));
        return details(reset);
    }

    /** What waits for the actor as the second person. */
    @ForMembers
    public List<Waiting> waiting() {
        List<FactorReset> waiting = toConfirm();
        audit.showed(
                "Waiting work listed", waiting.stream().map(FactorReset::id).toList());
        return waiting.stream()
                .map(reset -> new Waiting(CONFIRM, reset.id(), "", reset.requestedOn()))
                .toList();
    }

    /** How many wait for the actor as the second person. */
    @WithinUseCase
    public int countWaiting() {
        return toConfirm().size();
    }

    private List<FactorReset> toConfirm() {
        Actor actor = acting.actor();
        OffsetDateTime now = clock.recordedAt();
        return actor.isInPerson(SECOND_PEOPLE)
                ? resets.inState(ResetState.REQUESTED).stream()
                        .filter(reset -> reset.waitsFor(actor.person(), now))
                        .toList()
                : List.of();
    }

    /**
     * Whose sign-in is to be looked up before the reset is asked for: the provider is asked between the two, not within one.
     *
     * @throws candour.kernel.NotFound when the board's roster has no such line
     * @throws HoldsNoPost when the line isn't one of today
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    @WithStepUp
    public Person concerned(@NotNull @Valid RequestFactorReset command) {
        audit.showed("Factor reset prepared", command.entry());
        return holding(command.entry()).person();
    }

    private PostHolder holding(UUID entry) {
        PostHolder holder = posts.holder(entry);
        if (!holder.holdsOn(clock.today())) {
            throw new HoldsNoPost();
        }
        return holder;
    }

    /**
     * @param account of the person concerned, as the sign-in provider said a moment ago
     * @throws candour.kernel.NotFound when the board's roster has no such line
     * @throws HoldsNoPost when the line isn't one of today
     * @throws OwnFactor when it is the actor's own
     * @throws ResetOpen when one for this person is under way
     * @throws SignsInAtAgency when the person's agency keeps the sign-in
     * @throws SignInUnknown when the sign-in provider doesn't know the person
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    @WithStepUp
    public FactorResetDetails request(
            @NotNull @Valid RequestFactorReset command, SignInAccounts.@NotNull Account account) {
        PostHolder holder = holding(command.entry());
        if (!account.person().equals(holder.person())) {
            throw new IllegalStateException("somebody else's account was looked up");
        }
        OffsetDateTime now = clock.recordedAt();
        FactorReset reset = FactorReset.request(holder, command, acting.actor(), now, clock.today());
        resets.open(holder.person()).ifPresent(open -> {
            open.expireBy(now);
            if (open.stateAt(now) != ResetState.EXPIRED) {
                throw new ResetOpen();
            }
            resets.flush();
        });
        switch (account.kept()) {
            case AT_AGENCY -> throw new SignsInAtAgency();
            case NOWHERE -> throw new SignInUnknown();
            case HERE -> resets.add(reset);
        }
        news.fire(reset.requested());
        return details(reset);
    }

    /**
     * @throws SecondPersonNeeded when the actor is who asked
     * @throws OwnFactor when it is the actor's own
     * @throws ResetExpired when the time for it has passed
     * @throws ResetClosed when it was withdrawn or confirmed before
     */
    @AllowedFor({BOARD_ADMINISTRATOR, BUSINESS_MANAGER, BOARD_CHAIR})
    @InPerson
    @WithStepUp
    public FactorResetDetails confirm(@NotNull @Valid ConfirmFactorReset command) {
        FactorReset reset = resets.get(command.reset());
        Stale.check(command.version(), reset.version());
        FactorResetConfirmed confirmed = reset.confirm(acting.actor(), clock.recordedAt());
        resets.flush();
        tasks.soon(CARRY_OUT);
        news.fire(confirmed);
        return details(reset);
    }

    /**
     * @throws ResetExpired when the time for it has passed
     * @throws ResetClosed when it was withdrawn or confirmed before
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public FactorResetDetails withdraw(@NotNull @Valid WithdrawFactorReset command) {
        FactorReset reset = resets.get(command.reset());
        Stale.check(command.version(), reset.version());
        FactorResetWithdrawn withdrawn = reset.withdraw(clock.recordedAt());
        resets.flush();
        news.fire(withdrawn);
        return details(reset);
    }

    /** Whether it waits for this person as the second one, whatever they may do on the board. */
    @WithinUseCase
    public boolean waitsFor(UUID reset, Person person) {
        return resets.get(reset).waitsFor(person, clock.recordedAt());
    }

    /** Whose factor it is. */
    @WithinUseCase
    public Person whose(UUID reset) {
        return resets.get(reset).person();
    }

    /** What is to be carried out at the sign-in provider. */
    @BySystem
    public List<ToCarryOut> confirmed() {
        return resets.inState(ResetState.CONFIRMED).stream()
                .map(reset -> new ToCarryOut(reset.id(), reset.person()))
                .toList();
    }

    /** It was carried out; said twice, it is recorded once. */
    @BySystem
    public void carriedOut(UUID id) {
        resets.get(id).carriedOut(clock.recordedAt()).ifPresent(news::fire);
    }

    private FactorResetDetails details(FactorReset reset) {
        PostHolder holder = posts.holder(reset.holder());
        return reset.details(
                holder.name(), posts.post(holder.post()).title(), acting.actor().person(), clock.recordedAt());
    }
}
