package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody at Keycloak whom one test alone knows, with a password and an authenticator, so that a test can take the factor
 * away and no other misses it.
 */
public record TestAccount(Person person, Authenticator authenticator) {
    public static TestAccount create() {
        RunningStand stand = TestStand.current();
        String username = "test." + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var authenticator = Authenticator.of("of a test", username);
        var account = Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("firstName", "Tess")
                .add("lastName", "Account")
                .add("email", username + "@larkfield.example")
                .add("emailVerified", true)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Realm.password("demo-tess"))
                                .add(Realm.credential(authenticator)))
                .build();
        var made = new FormBrowser()
                .send(HttpRequest.newBuilder(URI.create(stand.facts().keycloak() + "/admin/realms/candour/users"))
                        .header("Authorization", "Bearer " + token(stand))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(account.toString())));
        String location = made.headers()
                .firstValue("Location")
                .orElseThrow(() -> new StandRefused("Keycloak made no account: " + made + made.body()));
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        return new TestAccount(
                new Person(id, username, "Tess", "Account", "larkfield", List.of(), false), authenticator);
    }

    /** Takes the authenticator away; whatever else proves who it is remains. */
    public void losesAuthenticator() {
        String credentials =
                TestStand.current().facts().keycloak() + "/admin/realms/candour/users/" + person.id() + "/credentials";
        var answer = new FormBrowser().send(authorised(credentials).GET());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.getString("type").equals("otp"))
                    .forEach(one -> new FormBrowser()
                            .send(authorised(credentials + "/" + one.getString("id"))
                                    .DELETE()));
        }
    }

    private static HttpRequest.Builder authorised(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token(TestStand.current()));
    }

    private static String token(RunningStand stand) {
        try {
            String secret = Files.readString(stand.facts().state().resolve("data/accounts-secret"))
                    .strip();
            String basic = Base64.getEncoder()
                    .encodeToString(("candour-accounts:"
                                    + FormBrowser.encoded(Map.of("s", secret)).substring(2))
                            .getBytes(StandardCharsets.UTF_8));
            var answer = new FormBrowser()
                    .send(FormBrowser.form(
                                    stand.issuer() + "/protocol/openid-connect/token",
                                    Map.of("grant_type", "client_credentials"))
                            .header("Authorization", "Basic " + basic));
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject().getString("access_token");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
