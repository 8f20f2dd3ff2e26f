package candour.deploy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a stand is started with.
 *
 * @param root the project's root, where the build has put the applications and servers
 * @param state where the stand keeps its data, its logs and {@code stand.json}
 * @param ports on loopback only
 * @param furnishing what fresh data is filled with
 * @param say hears what the stand is doing, line by line
 */
public record StandSettings(Path root, Path state, Ports ports, Furnishing furnishing, Consumer<String> say) {
    public StandSettings {
        root = root.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    /** The stand of {@code ./dev up}: in {@code .dev}, on the ports that the environment asks for. */
    static StandSettings ofProject(Path root) {
        return new StandSettings(
                root,
                root.resolve(".dev"),
                Ports.parse(Optional.ofNullable(System.getenv("CANDOUR_PORT_BASE"))),
                Furnishing.demonstration(),
                System.out::println);
    }

    /** Servers made ready once and shared by every stand of the project; survives {@code mvn clean}. */
    Path prepared() {
        return root.resolve(".dev/prepared");
    }

    Path data() {
        return state.resolve("data");
    }

    /** Emptied at every stop. */
    Path run() {
        return state.resolve("run");
    }

    Path log(String name) {
        return state.resolve("log").resolve(name + ".log");
    }

    Path payaraJar() {
        return root.resolve("deploy/target/stand/payara-micro-" + Versions.payara() + ".jar");
    }

    Path keycloakZip() {
        return root.resolve("deploy/target/stand/keycloak-quarkus-dist-" + Versions.keycloak() + ".zip");
    }

    Path webUiWar() {
        return root.resolve("web-ui/target/web-ui.war");
    }

    Path tenantAdminWar() {
        return root.resolve("tenant-admin/target/tenant-admin.war");
    }
}
