package candour.deploy.http;

import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody of the demonstration at an interface, with a good token whenever they call; or somebody with any token at all. */
final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final Optional<Supplier<String>> token;

    private Caller(URI base, Optional<Supplier<String>> token) {
        this.base = base;
        this.token = token;
    }

    private static RunningStand stand() {
        return TestStand.current();
    }

    /** At the boards' interface, whoever it is. */
    static Caller of(String username) {
        return new Caller(stand().webUi(), Optional.of(() -> token(username, Tokens.BOARDS)));
    }

    /** The demonstration's platform administrator at the control plane. */
    static Caller ofPlatform() {
        return new Caller(stand().tenantAdmin(), Optional.of(() -> token("petra.vane", Tokens.PLATFORM)));
    }

    static Caller withToken(URI base, String token) {
        return new Caller(base, Optional.of(() -> token));
    }

    static Caller withoutToken(URI base) {
        return new Caller(base, Optional.empty());
    }

    static String token(String username, String client) {
        return stand().tokens().of(username, client);
    }

    Answer get(String path) {
        return send("GET", path, Optional.empty(), Map.of());
    }

    /** A POST under a new Idempotency-Key. */
    Answer post(String path, String body) {
        return post(path, body, Map.of());
    }

    Answer post(String path, String body, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        return send("POST", path, Optional.of(body), all);
    }

    /** A POST of somebody who saw the version. */
    Answer post(String path, long version, String body) {
        return post(path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    Answer put(String path, String body) {
        return send("PUT", path, Optional.of(body), Map.of());
    }

    /** A POST of a file under a new Idempotency-Key, unless the headers bring one. */
    Answer upload(String path, HttpRequest.BodyPublisher file, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1/" + path))
                .timeout(Duration.ofMinutes(2))
                .POST(file)
                .header(
                        "Idempotency-Key",
                        headers.getOrDefault(
                                "Idempotency-Key", UUID.randomUUID().toString()));
        headers.forEach(request::setHeader);
        return said(request);
    }

    /** What is handed out, with its headers. */
    HttpResponse<byte[]> download(String path) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1/" + path)).timeout(Duration.ofSeconds(60));
        return sent(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    Answer send(String method, String path, Optional<String> body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1/" + path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofString).orElse(HttpRequest.BodyPublishers.noBody()));
        body.ifPresent(sent -> request.header("Content-Type", "application/json"));
        headers.forEach(request::setHeader);
        return said(request);
    }

    private Answer said(HttpRequest.Builder request) {
        var response = sent(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response.headers());
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value.get()));
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
