package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** The product's two interfaces as somebody of the demonstration uses them. */
final class Api {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String token;

    /** @param base of one process, without the interface's path */
    Api(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    JsonObject get(String path) {
        return send(request(path).GET());
    }

    JsonObject put(String path, JsonObject body) {
        return send(request(path).PUT(json(body)));
    }

    /** @param version that was seen, as the body says */
    JsonObject put(String path, long version, JsonObject body) {
        return send(request(path).header("If-Match", "\"" + version + "\"").PUT(json(body)));
    }

    JsonObject post(String path, JsonObject body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body)));
    }

    /** @param version that was seen, as the body says */
    JsonObject post(String path, long version, JsonObject body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .POST(json(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(JsonObject body) {
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private static JsonObject send(HttpRequest.Builder built) {
        HttpRequest request = built.build();
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StandRefused("The demonstration could not be furnished: " + request.method() + " "
                        + request.uri() + " was answered " + response.statusCode() + " " + response.body());
            }
            try (var reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new StandRefused(
                    "The demonstration could not be furnished: no answer from " + request.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandRefused("Interrupted while furnishing the demonstration.", e);
        }
    }
}
