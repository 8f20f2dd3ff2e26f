package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts everything that Candour needs on one machine, in order: PostgreSQL with its roles and tables, Keycloak with its
 * realm, a mail server that delivers nothing, a virus scanner, and the two applications; then fills new data. Stops all of it, in the opposite order, when it is closed, when
 * the JVM ends, or when one of the processes ends by itself.
 */
public final class Stand {
    private static final String WEB_UI = "web-ui";
    private static final String TENANT_ADMIN = "tenant-admin";

    private final StandSettings settings;
    private final Processes processes = new Processes();
    private final Patience patience = new Patience(processes);
    private final FileChannel lock;
    private @Nullable MailCatcher mail;
    private @Nullable Child scanner;
    private final Thread atExit = new Thread(this::stop, "stop the stand");

    private Stand(StandSettings settings, FileChannel lock) {
        this.settings = settings;
        this.lock = lock;
    }

    /** {@code ./dev up}: starts the stand of the project whose root is given and stays until it is told to stop. */
    public static void main(String... arguments) {
        CommandLine.run(() -> {
            var settings = StandSettings.ofProject(Path.of(arguments[0]));
            if (List.of(arguments).contains("--fresh")) {
                forget(settings);
            }
            var begun = Instant.now();
            var running = start(settings);
            var seconds = Duration.between(begun, Instant.now()).toSeconds();
            SignIns.lines(running.facts()).forEach(settings.say());
            settings.say().accept("Ready after " + seconds + " seconds. Stop it with Ctrl-C or ./dev down.");
            var ended = running.untilStopped();
            running.close();
            ended.ifPresent(sentence -> {
                throw new StandRefused(sentence);
            });
        });
    }

    /**
     * Starts a stand and comes back when it is ready.
     *
     * @throws StandRefused if it can't be; nothing is left running then
     */
    public static RunningStand start(StandSettings settings) {
        Preflight.check(settings);
        var stand = new Stand(settings, lock(settings));
        Runtime.getRuntime().addShutdownHook(stand.atExit);
        var ready = false;
        try {
            var running = stand.bringUp();
            ready = true;
            return running;
        } catch (StandRefused e) {
            throw stand.processes.isStopping() ? new StandRefused("Stopped before it was ready.", e) : e;
        } finally {
            if (!ready) {
                stand.stop();
            }
        }
    }

    /** Throws away the data of a stand that isn't running. */
    static void forget(StandSettings settings) {
        var lock = lock(settings);
        try (lock) {
            Leftovers.stop(settings.state(), settings.say());
            Trees.delete(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningStand bringUp() {
        Leftovers.stop(settings.state(), settings.say());
        Trees.delete(settings.run());
        settings.ports().requireFree();

        var furnished = new FurnishedMark(settings.data());
        if (furnished.wasInterrupted()) {
            settings.say().accept("The data was never completely furnished; beginning anew.");
            Trees.delete(settings.data());
        }
        OwnerOnly.directory(settings.prepared());
        Trees.create(settings.data());
        requireSamePorts();
        var secrets = Secrets.in(settings.data());
        var facts = facts(secrets);
        facts.write();
        catchMail();
        scanner().ifPresentOrElse(clamd -> scanner = launch(facts, clamd::start), () -> settings.say()
                .accept(Clamd.MISSING));

        var keycloak = new Keycloak(settings, facts, secrets);
        var prepared = keycloak.prepare(processes, patience);
        var signIn = launch(facts, () -> keycloak.start(prepared));

        settings.say().accept("Waiting for PostgreSQL …");
        var postgres = new Postgres(settings, secrets);
        launch(facts, postgres::start);
        settings.say().accept("Bringing the database up to date …");
        postgres.prepare();

        var webUi = new Payara(
                settings, WEB_UI, settings.webUiWar(), settings.ports().webUi());
        var tenantAdmin = new Payara(
                settings,
                TENANT_ADMIN,
                settings.tenantAdminWar(),
                settings.ports().tenantAdmin());
        var boards = launch(facts, () -> webUi.start(webUiEnvironment(facts, secrets)));
        var platform = launch(facts, () -> tenantAdmin.start(tenantAdminEnvironment(facts)));

        await(signIn, () -> patience.answersOk(Keycloak.discovery(settings.ports())));
        keycloak.confirmImport();
        awaitHealthy(boards, webUi, facts.webUi());
        awaitHealthy(platform, tenantAdmin, facts.tenantAdmin());

        if (!furnished.isThere()) {
            settings.say().accept("Furnishing the demonstration …");
            furnished.begin();
            settings.furnishing().furnish(new RunningStand(facts.with(StandFacts.STARTING, processes.marks()), this));
            furnished.complete();
        }
        var ready = facts.with(StandFacts.READY, processes.marks());
        ready.write();
        return new RunningStand(ready, this);
    }

    private Optional<Clamd> scanner() {
        return Clamd.of(settings);
    }

    /** As if somebody had ended it; nothing else of the stand ends for it. */
    synchronized void stopScanner() {
        if (scanner != null) {
            processes.forget(scanner);
            scanner.stop();
            scanner = null;
        }
    }

    /** Comes back when it answers. */
    synchronized void startScanner() {
        if (scanner == null) {
            var clamd = scanner().orElseThrow(() -> new StandRefused(Clamd.MISSING));
            var started = processes.start(clamd::start);
            scanner = started;
            patience.await(started, clamd::answers);
        }
    }

    /** @param silent whether it stands still; it keeps its connections */
    synchronized void holdScanner(boolean silent) {
        if (scanner != null) {
            scanner.signal(silent ? "STOP" : "CONT");
        }
    }

    private synchronized void catchMail() {
        if (processes.isStopping()) {
            throw new StandRefused("Stopped before it was ready.");
        }
        mail = MailCatcher.start(settings.ports());
    }

    /** Waits until one of the processes ends, and says which, unless it was we who ended it. */
    Optional<String> untilStopped() {
        var child = processes.firstEnd().join();
        return processes.isStopping()
                ? Optional.empty()
                : Optional.of(child.name() + " ended by itself, so everything was stopped. " + Log.hint(child.log()));
    }

    /** Safe to repeat, and to call from several threads at once. */
    void stop() {
        var anything = !processes.marks().isEmpty();
        processes.stop();
        synchronized (this) {
            if (!lock.isOpen()) {
                return;
            }
            if (mail != null) {
                mail.close();
            }
            Trees.delete(settings.run());
            try (lock) {
                Files.deleteIfExists(StandFacts.fileIn(settings.state()));
                if (anything) {
                    settings.say().accept("Everything is stopped.");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** People are known by the address of Keycloak and their id there, so data made on other ports would know nobody. */
    private void requireSamePorts() {
        var file = settings.data().resolve("port-base");
        var base = Integer.toString(settings.ports().base());
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, base);
            }
            var before = Files.readString(file);
            if (!before.equals(base)) {
                throw new StandRefused("The data in " + settings.state() + " was made with the port base " + before
                        + " and knows people by Keycloak's address there: use CANDOUR_PORT_BASE=" + before
                        + ", or begin anew with ./dev up --fresh.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StandFacts facts(Secrets secrets) {
        var demoClock = settings.data().resolve("demo-clock");
        try {
            if (!Files.exists(demoClock)) {
                Files.createFile(demoClock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StandFacts(
                StandFacts.STARTING,
                settings.state(),
                settings.ports().base(),
                URI.create("http://localhost:" + settings.ports().webUi()),
                URI.create("http://localhost:" + settings.ports().tenantAdmin()),
                URI.create("http://localhost:" + settings.ports().mailPage()),
                Keycloak.address(settings.ports()),
                Keycloak.issuer(settings.ports()),
                Postgres.url(settings.ports()),
                secrets.passwords(),
                People.authenticators(secrets.authenticators()),
                demoClock,
                ProcessMark.of("stand", ProcessHandle.current().pid()),
                List.of());
    }

    static Map<String, String> webUiEnvironment(StandFacts facts, Secrets secrets) {
        var environment = commonEnvironment(facts, Secrets.APP, "candour-api");
        environment.put("CANDOUR_KEK_FILE", secrets.keyEncryptionKey().toString());
        environment.put("CANDOUR_DEMO", "true");
        environment.put("CANDOUR_DEMO_CLOCK_FILE", facts.demoClock().toString());
        environment.put("CANDOUR_BASE", facts.webUi().toString());
        environment.put("CANDOUR_MAIL_HOST", "127.0.0.1");
        environment.put("CANDOUR_MAIL_PORT", Integer.toString(new Ports(facts.portBase()).mail()));
        environment.put("CANDOUR_MAIL_FROM", "candour@stand.example");
        environment.put("CANDOUR_MAIL_STARTTLS", "false");
        environment.put("CANDOUR_SCANNER_HOST", "127.0.0.1");
        environment.put("CANDOUR_SCANNER_PORT", Integer.toString(new Ports(facts.portBase()).scanner()));
        environment.put("CANDOUR_SCANNER_PATIENCE", "PT10S");
        environment.put("CANDOUR_SIGNIN_ISSUER", facts.issuer());
        environment.put("CANDOUR_SIGNIN_CLIENT", "candour-ui");
        environment.put("CANDOUR_SIGNIN_SECRET", secrets.signInSecret());
        environment.put("CANDOUR_SIGNIN_COOKIE_KEY_FILE", secrets.cookieKey().toString());
        environment.put("CANDOUR_ACCOUNTS_CLIENT", "candour-accounts");
        environment.put("CANDOUR_ACCOUNTS_SECRET_FILE", secrets.accountsSecret().toString());
        return environment;
    }

    /** Never the key-encryption key: this process must not be able to read what a board has sealed. */
    private static Map<String, String> tenantAdminEnvironment(StandFacts facts) {
        return commonEnvironment(facts, Secrets.ADMIN, "candour-platform");
    }

    private static Map<String, String> commonEnvironment(StandFacts facts, String role, String audience) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("CANDOUR_DB_URL", facts.jdbcUrl());
        environment.put("CANDOUR_DB_USER", role);
        environment.put("CANDOUR_DB_PASSWORD", facts.passwords().getOrDefault(role, ""));
        environment.put("MP_JWT_VERIFY_ISSUER", facts.issuer());
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", facts.issuer() + "/protocol/openid-connect/certs");
        environment.put("MP_JWT_VERIFY_AUDIENCES", audience);
        return environment;
    }

    private Child launch(StandFacts facts, Supplier<Child> starter) {
        var child = processes.start(starter);
        facts.with(StandFacts.STARTING, processes.marks()).write();
        return child;
    }

    private void awaitHealthy(Child child, Payara server, URI address) {
        var ready = address.resolve("/health/ready");
        await(child, () -> server.isDeployed() && patience.answersOk(ready));
    }

    private void await(Child child, BooleanSupplier ready) {
        settings.say().accept("Waiting for " + child.name() + " …");
        patience.await(child, ready);
    }

    private static FileChannel lock(StandSettings settings) {
        try {
            OwnerOnly.directory(settings.state());
            var channel = FileChannel.open(
                    settings.state().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw alreadyRunning(settings);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw alreadyRunning(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StandRefused alreadyRunning(StandSettings settings) {
        return new StandRefused("A stand is running already in " + settings.state() + "; ./dev down stops it.");
    }
}
