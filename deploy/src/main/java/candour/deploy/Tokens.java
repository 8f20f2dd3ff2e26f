package candour.deploy;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens for the people of the demonstration, as its two command-line clients get them. */
public final class Tokens {
    public static final String BOARDS = "candour-cli";
    public static final String PLATFORM = "candour-platform-cli";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI endpoint;

    public Tokens(String issuer) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A token for the control plane if the person administers it, for the boards' interface otherwise. */
    public String of(String username) {
        return of(username, People.named(username).platformAdministrator() ? PLATFORM : BOARDS);
    }

    /** @param client {@link #BOARDS} or {@link #PLATFORM} */
    public String of(String username, String client) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                username,
                "password",
                People.named(username).password());
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new StandRefused("Keycloak gave " + username + " no token through " + client + " ("
                        + response.statusCode() + "): " + response.body());
            }
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readObject().getString("access_token");
            }
        } catch (IOException e) {
            throw new StandRefused("Keycloak does not answer at " + endpoint + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandRefused("Interrupted while asking Keycloak for a token.", e);
        }
    }
}
