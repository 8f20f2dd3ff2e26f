package candour.web.screen;

import candour.board.ConfirmFactorReset;
import candour.board.FactorResetDetails;
import candour.board.FactorResetService;
import candour.board.RequestFactorReset;
import candour.board.ResetState;
import candour.board.RosterEntry;
import candour.board.WithdrawFactorReset;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.SignInAccounts;
import candour.identity.SignInAway;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.work.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Resets of second factors, as a board could have them. Remembers what was asked of it. */
final class ResetsStandIn extends FactorResetService {
    static final UUID RESET = new UUID(0, 71);
    private static final Person CONCERNED = new Person("issuer", "tomas");

    final List<RequestFactorReset> asked = new ArrayList<>();
    final List<ConfirmFactorReset> confirmed = new ArrayList<>();
    final List<WithdrawFactorReset> withdrawn = new ArrayList<>();
    Optional<Refusal> refuses = Optional.empty();
    List<Waiting> waits = List.of();
    Optional<ResetState> state = Optional.empty();
    Optional<Phrase> obstacle = Optional.empty();
    boolean providerAway;

    static RosterEntry entry(int number, String name, Optional<LocalDate> to) {
        return new RosterEntry(
                new UUID(0, number),
                "Post " + number,
                Capacity.PANEL_MEMBER,
                Optional.empty(),
                Optional.of(name),
                LocalDate.of(2026, 1, 5),
                to,
                0);
    }

    private FactorResetDetails details(ResetState now) {
        return new FactorResetDetails(
                RESET,
                new UUID(0, 1),
                Optional.of("Tomas Arden"),
                "Post 1",
                "Lost the phone",
                "Called back",
                now,
                "Arlo Beck",
                Instant.parse("2026-11-09T10:00:00Z"),
                Instant.parse("2026-11-10T10:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                obstacle.filter(why -> now == ResetState.REQUESTED),
                3);
    }

    @Override
    public List<FactorResetDetails> resets() {
        return state.map(this::details).map(List::of).orElse(List.of());
    }

    @Override
    public FactorResetDetails get(UUID id) {
        return details(state.orElseThrow());
    }

    @Override
    public List<Waiting> waiting() {
        return waits;
    }

    private FactorResetDetails done(ResetState now) {
        refuses.ifPresent(refusal -> {
            throw refusal;
        });
        state = Optional.of(now);
        return details(now);
    }

    @Override
    public Person concerned(RequestFactorReset command) {
        return CONCERNED;
    }

    /** The sign-in provider, which keeps everybody's account itself. */
    SignInAccounts accounts() {
        return new SignInAccounts() {
            @Override
            public Account lookUp(Person person) {
                if (providerAway) {
                    throw new SignInAway("of a test");
                }
                return new Account(person, Kept.HERE);
            }

            @Override
            public void takeFactorsAway(Person person) {
                throw new IllegalStateException("no screen takes a factor away");
            }
        };
    }

    @Override
    public FactorResetDetails request(RequestFactorReset command, SignInAccounts.Account account) {
        if (!account.equals(new SignInAccounts.Account(CONCERNED, SignInAccounts.Kept.HERE))) {
            throw new IllegalStateException("nobody looked the account up");
        }
        var made = done(ResetState.REQUESTED);
        asked.add(command);
        return made;
    }

    @Override
    public FactorResetDetails confirm(ConfirmFactorReset command) {
        var made = done(ResetState.CONFIRMED);
        confirmed.add(command);
        return made;
    }

    @Override
    public FactorResetDetails withdraw(WithdrawFactorReset command) {
        var made = done(ResetState.WITHDRAWN);
        withdrawn.add(command);
        return made;
    }
}
