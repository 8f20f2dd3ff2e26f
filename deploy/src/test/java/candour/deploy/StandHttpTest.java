package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandHttpTest {
    private final RunningStand stand = TestStand.current();

    @Test
    void both_applications_say_that_they_are_ready() throws IOException, InterruptedException {
        assertThat(status(stand.webUi().resolve("/health/ready"))).isEqualTo(200);
        assertThat(status(stand.tenantAdmin().resolve("/health/ready"))).isEqualTo(200);
    }

    static List<Person> everybody() {
        return People.all();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everybody_gets_a_token_for_the_boards_under_a_subject_that_never_changes(Person person) {
        var claims = claims(stand.tokens().of(person.username(), Tokens.BOARDS));

        assertThat(claims.getString("iss")).isEqualTo(stand.issuer());
        assertThat(claims.getString("sub")).isEqualTo(person.id().toString());
        assertThat(claims.getString("upn")).isEqualTo(person.username());
        assertThat(audiences(claims)).containsExactly("candour-api");
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void only_the_platform_administrator_gets_a_token_that_the_control_plane_may_accept(Person person) {
        var claims = claims(stand.tokens().of(person.username(), Tokens.PLATFORM));

        if (person.platformAdministrator()) {
            assertThat(audiences(claims)).containsExactly("candour-platform");
            assertThat(strings(claims, "groups")).containsExactly("platform-administrator");
        } else {
            assertThat(audiences(claims)).isEmpty();
            assertThat(claims).doesNotContainKey("groups");
        }
    }

    @Test
    void without_being_told_a_client_everybody_gets_the_token_of_their_own_work() {
        assertThat(audiences(claims(stand.tokens().of("gwen.hollis")))).containsExactly("candour-api");
        assertThat(audiences(claims(stand.tokens().of("petra.vane")))).containsExactly("candour-platform");
    }

    @Test
    void nothing_of_the_stand_listens_beyond_loopback() {
        var processes = stand.facts().processes();

        assertThat(processes)
                .extracting(ProcessMark::name)
                .containsExactlyInAnyOrder("PostgreSQL", "Keycloak", "ClamAV", "web-ui", "tenant-admin");
        for (var process : processes) {
            var addresses = Listening.addressesOf(process.find().orElseThrow());
            assertThat(addresses).as(process.name()).isNotEmpty().allMatch(Listening::isLoopback);
        }
    }

    @Test
    void the_control_plane_is_given_neither_the_key_nor_the_boards_password() throws IOException {
        var environment = environmentOf("tenant-admin");

        assertThat(environment).contains("CANDOUR_DB_USER=candour_admin");
        assertThat(environment).noneMatch(variable -> variable.startsWith("CANDOUR_KEK"));
        assertThat(environment).noneMatch(variable -> variable.startsWith("CANDOUR_DEMO"));
        assertThat(String.join("\n", environment))
                .doesNotContain(Optional.ofNullable(stand.facts().passwords().get("candour_app"))
                        .orElseThrow());
        assertThat(environmentOf("web-ui")).anyMatch(variable -> variable.startsWith("CANDOUR_KEK_FILE="));
    }

    @Test
    void the_database_lets_nobody_in_without_the_password() {
        for (var role : List.of("postgres", "candour_migrate", "candour_app", "candour_admin")) {
            assertThatThrownBy(() -> DriverManager.getConnection(stand.facts().jdbcUrl(), role, "guessed")
                            .close())
                    .as(role)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void the_boards_role_reads_nothing_without_a_board() throws SQLException {
        try (var connection = stand.connectAs("candour_app");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from app.post"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("no board was entered");
        }
    }

    private List<String> environmentOf(String name) throws IOException {
        var process = stand.facts().processes().stream()
                .filter(mark -> mark.name().equals(name))
                .findFirst()
                .orElseThrow();
        return List.of(
                Files.readString(Path.of("/proc/" + process.pid() + "/environ")).split("\0", -1));
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static JsonObject claims(String token) {
        var body = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static List<String> audiences(JsonObject claims) {
        return strings(claims, "aud");
    }

    private static List<String> strings(JsonObject claims, String name) {
        var value = claims.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonString one
                ? List.of(one.getString())
                : value.asJsonArray().getValuesAs(JsonString::getString);
    }
}
