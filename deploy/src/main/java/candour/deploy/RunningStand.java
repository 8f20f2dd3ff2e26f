package candour.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stand that can be used. Closing it stops it, if it was started here. */
public final class RunningStand implements AutoCloseable {
    private final StandFacts facts;
    private final @Nullable Stand stand;
    private final Tokens tokens;

    RunningStand(StandFacts facts, @Nullable Stand stand) {
        this.facts = facts;
        this.stand = stand;
        this.tokens = new Tokens(facts.issuer(), facts::authenticator);
    }

    /**
     * A stand that somebody else has started and will stop.
     *
     * @param file its {@code stand.json}
     */
    public static RunningStand describedBy(Path file) {
        var facts = StandFacts.find(file)
                .filter(StandFacts::isRunning)
                .orElseThrow(() -> new StandRefused("No stand is running: start it with ./dev up."));
        if (!facts.status().equals(StandFacts.READY)) {
            throw new StandRefused("The stand is still starting; wait until it says that it is ready.");
        }
        return new RunningStand(facts, null);
    }

    public URI webUi() {
        return facts.webUi();
    }

    public URI tenantAdmin() {
        return facts.tenantAdmin();
    }

    public String issuer() {
        return facts.issuer();
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Of somebody of the demonstration. */
    public Authenticator authenticator(String username) {
        return facts.authenticator(username);
    }

    /** The file from which the demonstration's clock is read; empty means the real time. */
    public Path demoClock() {
        return facts.demoClock();
    }

    public StandFacts facts() {
        return facts;
    }

    /**
     * A connection to the product's database.
     *
     * @param role {@code postgres}, {@code candour_migrate}, {@code candour_app} or {@code candour_admin}
     */
    public Connection connectAs(String role) throws SQLException {
        var password = Optional.ofNullable(facts.passwords().get(role))
                .orElseThrow(() -> new StandRefused("The stand knows no database role " + role + "."));
        return DriverManager.getConnection(facts.jdbcUrl(), role, password);
    }

    /** Ends the virus scanner, to see what the product does without one. */
    public void stopScanner() {
        startedHere().stopScanner();
    }

    /** Starts the virus scanner again, and comes back when it answers. */
    public void startScanner() {
        startedHere().startScanner();
    }

    /** Lets the virus scanner take what comes and say nothing, or go on. */
    public void holdScanner(boolean silent) {
        startedHere().holdScanner(silent);
    }

    private Stand startedHere() {
        if (stand == null) {
            throw new IllegalStateException("not started here");
        }
        return stand;
    }

    /** Waits until one of the processes ends, and says which, unless the stand was told to stop. */
    Optional<String> untilStopped() {
        return startedHere().untilStopped();
    }

    @Override
    public void close() {
        if (stand != null) {
            stand.stop();
        }
    }
}
