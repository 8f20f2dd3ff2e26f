package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** What the stand's mail server has taken; it can be stopped and started. */
final class CaughtMails {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private CaughtMails() {}

    static URI page() {
        return TestStand.current().facts().mail();
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read() {
        var answer = send(HttpRequest.newBuilder(page().resolve("/mails.json")));
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** All that were taken, the newest first. */
    static List<JsonObject> all() {
        return read().getJsonArray("mails").getValuesAs(JsonObject.class);
    }

    /** Those that lead to the thing. */
    static List<JsonObject> about(String id) {
        return all().stream()
                .filter(mail -> mail.getString("text").contains(id))
                .toList();
    }

    static List<JsonObject> to(String address, String id) {
        return about(id).stream()
                .filter(mail -> mail.getString("to").equals(address))
                .toList();
    }

    /** Waits for the first mail to this address with the words in its subject. */
    static JsonObject awaitedOf(String address, String subject) {
        assertThat(Records.within(PATIENCE, () -> !of(address, subject).isEmpty()))
                .as("a mail to %s of %s", address, subject)
                .isTrue();
        return of(address, subject).get(0);
    }

    private static List<JsonObject> of(String address, String subject) {
        return all().stream()
                .filter(mail -> mail.getString("to").equals(address)
                        && mail.getString("subject").contains(subject))
                .toList();
    }

    /** Waits for the first mail to this address about the thing. */
    static JsonObject awaited(String address, String id) {
        assertThat(Records.within(PATIENCE, () -> !to(address, id).isEmpty()))
                .as("a mail to %s about %s", address, id)
                .isTrue();
        return to(address, id).get(0);
    }

    /** Waits until nothing of the board waits to be sent. */
    static void untilNothingWaits(String board) {
        assertThat(Records.within(PATIENCE, () -> Records.count("""
                        select count(*) from app.outgoing_mail
                         where board_id = ?::uuid and state in ('WAITING', 'CLAIMED')""", Records.board(board)) == 0))
                .as("all mail of the board is at its end")
                .isTrue();
    }

    static void open() {
        press("/open");
        assertThat(read().getBoolean("open")).isTrue();
    }

    static void shut() {
        press("/shut");
        assertThat(read().getBoolean("open")).isFalse();
    }

    private static void press(String button) {
        var answer = send(HttpRequest.newBuilder(page().resolve(button)).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }
}
