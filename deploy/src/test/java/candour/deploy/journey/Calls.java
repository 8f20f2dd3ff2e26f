package candour.deploy.journey;

import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls of the boards' interface that are granted, to bring about what a journey then looks at. */
final class Calls {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningStand stand = TestStand.current();

    /** One a person: Keycloak refuses a second sign-in of somebody while it is still noting down the first. */
    private final Map<String, String> tokens = new HashMap<>();

    static long version(JsonObject read) {
        return read.getJsonNumber("version").longValueExact();
    }

    JsonObject get(String username, String path) {
        return call("GET", username, path, 0, BodyPublishers.noBody());
    }

    /** @param version that the person saw */
    JsonObject post(String username, String path, long version, String body) {
        return call("POST", username, path, version, BodyPublishers.ofString(body));
    }

    /** @param version that the person saw */
    JsonObject put(String username, String path, long version, String body) {
        return call("PUT", username, path, version, BodyPublishers.ofString(body));
    }

    private JsonObject call(String method, String username, String path, long version, BodyPublisher body) {
        String token = tokens.computeIfAbsent(username, who -> stand.tokens().of(who, Tokens.BOARDS));
        var request = HttpRequest.newBuilder(stand.webUi().resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"" + version + "\"");
        }
        if (body.contentLength() > 0) {
            request.header("Content-Type", "application/json");
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(path + " was answered " + answer.statusCode() + " " + answer.body());
            }
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
