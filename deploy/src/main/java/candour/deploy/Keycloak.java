package candour.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * The identity provider. Unpacking and building it takes half a minute and is done once per version; each stand then
 * has a home of links to it and its own data, into which the realms are imported whenever they have changed.
 */
final class Keycloak {
    static final String NAME = "Keycloak";
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");
    private static final List<String> THEME = List.of(
            "theme.properties",
            "template.ftl",
            "login-username.ftl",
            "login.ftl",
            "login-otp.ftl",
            "login-config-totp.ftl",
            "login-update-password.ftl",
            "login-page-expired.ftl",
            "logout-confirm.ftl",
            "select-authenticator.ftl",
            "webauthn-register.ftl",
            "webauthn-authenticate.ftl",
            "webauthn-error.ftl",
            "error.ftl",
            "info.ftl",
            "messages/messages_en.properties",
            "resources/css/candour.css",
            "resources/img/candour.svg");
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final StandSettings settings;
    private final Path home;
    private final Map<String, String> realms;

    Keycloak(StandSettings settings, StandFacts facts, Secrets secrets) {
        this.settings = settings;
        this.home = settings.data().resolve("keycloak");
        this.realms = new LinkedHashMap<>();
        realms.put(
                Realm.NAME,
                Realm.of(facts.webUi(), facts.keycloak(), secrets.signInSecret(), secret(secrets), facts::authenticator)
                        .toString());
        for (var agency : AgencyRealm.ALL) {
            realms.put(
                    agency.name(),
                    agency.of(facts.keycloak(), secrets.signInSecret(), facts::authenticator)
                            .toString());
        }
    }

    private static String secret(Secrets secrets) {
        try {
            return Files.readString(secrets.accountsSecret()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI address(Ports ports) {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    static String issuer(Ports ports) {
        return address(ports) + "/realms/" + Realm.NAME;
    }

    static URI discovery(Ports ports) {
        return URI.create(issuer(ports) + "/.well-known/openid-configuration");
    }

    /** Unpacks and builds this version of Keycloak, unless a stand of this project has done so before. */
    Path prepare(Processes processes, Patience patience) {
        var prepared = settings.prepared()
                .resolve("keycloak-" + Versions.keycloak() + "-"
                        + hash(BUILD_OPTIONS.toString()).substring(0, 8));
        try (var file = FileChannel.open(
                        settings.prepared().resolve("keycloak.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var lock = file.lock()) {
            if (!Files.isDirectory(prepared) && lock.isValid()) {
                settings.say().accept("Preparing Keycloak " + Versions.keycloak() + " (once, about half a minute) …");
                var draft = prepared.resolveSibling(prepared.getFileName() + ".part");
                Trees.delete(draft);
                unpack(settings.keycloakZip(), draft);
                build(draft, processes, patience);
                Files.move(draft, prepared);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return prepared;
    }

    Child start(Path prepared) {
        try {
            var imported = home.resolve("realm.sha256");
            var importing =
                    !Files.exists(imported) || !Files.readString(imported).equals(fingerprint());
            if (importing) {
                Trees.delete(home);
            }
            for (var part : List.of("bin", "conf", "lib", "providers")) {
                link(home.resolve(part), prepared.resolve(part));
            }
            theme();
            var arguments = new ArrayList<>(List.of(
                    "start",
                    "--optimized",
                    "--cache=local",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + settings.ports().keycloak(),
                    "--hostname=" + address(settings.ports()),
                    // Scripts sign the same person in twice at the same moment; elsewhere one waits for the other.
                    "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
                    "--log-console-color=false"));
            if (importing) {
                for (var realm : realms.entrySet()) {
                    OwnerOnly.write(
                            home.resolve("data/import").resolve(realm.getKey() + "-realm.json"),
                            realm.getValue().replace("${", "\\u0024{")); // or it would look for settings of that name
                }
                arguments.add("--import-realm");
            }
            return Child.start(NAME, command(home, arguments), Map.of(), settings.log("keycloak"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of the sign-in in our own dress. */
    private void theme() throws IOException {
        var themes = home.resolve("themes");
        Trees.delete(themes);
        for (var file : THEME) {
            var target = themes.resolve(Realm.NAME).resolve("login").resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, Resources.text("/realm/theme/login/" + file));
        }
    }

    /** To be called once it answers: the realm is in, and need not be imported at the next start. */
    void confirmImport() {
        try {
            Trees.delete(home.resolve("data/import"));
            Files.writeString(home.resolve("realm.sha256"), fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fingerprint() {
        return hash(String.join("", realms.values()));
    }

    private void build(Path draft, Processes processes, Patience patience) {
        var arguments = new ArrayList<String>();
        arguments.add("build");
        arguments.addAll(BUILD_OPTIONS);
        var log = settings.log("keycloak-build");
        var building = processes.start(() -> Child.start("Keycloak's build", command(draft, arguments), Map.of(), log));
        patience.await(building, () -> !building.isRunning());
        if (Log.first(log, line -> line.contains("Server configuration updated and persisted"))
                .isEmpty()) {
            throw new StandRefused("Keycloak could not be built. " + Log.hint(log));
        }
        processes.forget(building);
    }

    private List<String> command(Path home, List<String> arguments) {
        var temporary = Trees.create(settings.run().resolve("keycloak"));
        var command = new ArrayList<String>();
        command.add(Child.java());
        command.addAll(JAVA_OPTIONS);
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-Dpicocli.disable.closures=true");
        command.add("-cp");
        command.add(home.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private static void link(Path link, Path target) throws IOException {
        Files.createDirectories(link.getParent());
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /** The archive holds one directory; its contents are put where we want them. */
    private static void unpack(Path zip, Path directory) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (name.getNameCount() < 2) {
                    continue;
                }
                var target =
                        directory.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException(zip + " names a file outside itself: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new IOException(zip + " names a file twice: " + e.getFile(), e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
