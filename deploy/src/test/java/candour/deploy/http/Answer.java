package candour.deploy.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.List;

/** What came back. */
record Answer(int status, String body, HttpHeaders headers) {
    JsonObject json() {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    List<JsonObject> items() {
        return json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    String id() {
        return json().getString("id");
    }

    long version() {
        return json().getJsonNumber("version").longValueExact();
    }

    /** The name of the problem, without its prefix; what came back instead, if it was none. */
    String problem() {
        if (status < 400) {
            return "no problem, but " + this;
        }
        String type = json().getString("type");
        return type.substring(type.lastIndexOf(':') + 1);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
