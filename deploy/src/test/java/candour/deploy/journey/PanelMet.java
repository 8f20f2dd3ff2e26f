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
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case of Ashmere that the panel has met on, quorate, made by calls of the interface. */
final class PanelMet {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final RunningStand stand = TestStand.current();

    /** One a person: Keycloak refuses a second sign-in of somebody while it is still noting down the first. */
    private final Map<String, String> tokens = new HashMap<>();

    /** A referral of Ashmere about a child of this name: its id. */
    String referred(String name) {
        return post("gwen.hollis", "boards/ash/referrals", 0, """
                {"source": "CHAIR", "incidentOn": "2026-01-12", "becameAware": "2026-01-12",
                 "areaOfIncident": "Ashmere", "areaOfResidence": "Ashmere", "lookedAfter": "NO",
                 "grounds": "Child 1 was taken to hospital with serious injuries.",
                 "children": [{"name": "%s"}], "agencies": []}""".formatted(name))
                .getString("id");
    }

    /** A case that waits for its meeting: what the request for it answered. */
    JsonObject requested() {
        JsonObject referral = post("gwen.hollis", "boards/ash/referrals", 0, """
                {"source": "CHAIR", "incidentOn": "2026-01-12", "becameAware": "2026-01-12",
                 "areaOfIncident": "Ashmere", "areaOfResidence": "Ashmere", "lookedAfter": "NO",
                 "grounds": "Child 1 was taken to hospital with serious injuries.",
                 "children": [{"name": "Canary Whitlow"}], "agencies": []}""");
        return post(
                "frances.dell",
                "boards/ash/referrals/" + referral.getString("id") + "/consideration-request",
                version(referral),
                "{\"text\": \"I ask the panel to consider this.\"}");
    }

    /** A case that the panel has met on: its id. */
    String madeCase() {
        JsonObject asked = requested();
        String caseFile = asked.getString("caseFile");
        JsonObject meeting =
                post("gwen.hollis", "boards/ash/meetings", 0, """
                {"heldOn": "%s", "startsAt": "14:00", "place": "Ashmere Civic Centre",
                 "urgencyReason": "The decision is due soon.", "items": [{"caseFile": "%s"}]}""".formatted(asked.getString("requestedOn"), caseFile));
        String at = "boards/ash/meetings/" + meeting.getString("id");
        for (JsonObject seat : List.copyOf(meeting.getJsonArray("seats").getValuesAs(JsonObject.class))) {
            if (seat.containsKey("holder")) {
                meeting =
                        post("gwen.hollis", at + "/arrivals", version(meeting), """
                        {"post": "%s", "satAs": "HOLDER"}""".formatted(seat.getString("post")));
            }
        }
        post("maeve.linden", at + "/opening", version(meeting), "");
        return caseFile;
    }

    private static long version(JsonObject read) {
        return read.getJsonNumber("version").longValueExact();
    }

    private JsonObject post(String username, String path, long version, String body) {
        var request = HttpRequest.newBuilder(stand.webUi().resolve("/api/v1/" + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + tokens.computeIfAbsent(
                                        username, who -> stand.tokens().of(who, Tokens.BOARDS)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
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
