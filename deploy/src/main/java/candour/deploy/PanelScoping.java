package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The scoping of a case of the demonstration: asked by the business manager, each agency's answer by its own person. */
final class PanelScoping {
    private static final String BOARD = "boards/ash/";

    private final Function<String, Api> as;
    private final String address;

    /** @param caseFile the case's id */
    PanelScoping(Function<String, Api> as, String caseFile) {
        this.as = as;
        this.address = BOARD + "cases/" + caseFile + "/scoping";
    }

    /**
     * Asks the agencies, all at once.
     *
     * @param people user names of those who answer, by the names of their agencies
     */
    void ask(String dueOn, Map<String, String> people) {
        Api manager = as.apply("gwen.hollis");
        JsonArray askable = manager.get(address + "/askable").getJsonArray("items");
        var asked = Json.createArrayBuilder();
        people.forEach((agency, username) -> {
            JsonObject found = named(askable.getValuesAs(JsonObject.class), "name", agency);
            JsonObject person = named(
                    found.getJsonArray("people").getValuesAs(JsonObject.class),
                    "name",
                    People.named(username).name());
            asked.add(Json.createObjectBuilder()
                    .add("agency", found.getString("id"))
                    .add("holder", person.getString("holder")));
        });
        manager.post(
                address + "/returns",
                version(manager.get(address)),
                Json.createObjectBuilder()
                        .add(
                                "question",
                                "Please look for the children and their family in your records. Which of your services know"
                                        + " them, since when, and what should the panel know before it meets?")
                        .add("dueOn", dueOn)
                        .add("agencies", asked)
                        .build());
    }

    /** An agency says that it knows the child. */
    void knows(String username, String agency, String services, String period, String summary, String searched) {
        give(
                username,
                agency,
                Json.createObjectBuilder()
                        .add("answer", "KNOWN")
                        .add("children", Json.createArrayBuilder().add("Child 1"))
                        .add("services", services)
                        .add("period", period)
                        .add("summary", summary)
                        .add("concern", "")
                        .add("secured", true)
                        .add("searched", searched)
                        .build());
    }

    /** An agency has looked and knows nobody. */
    void knowsNobody(String username, String agency, String searched) {
        give(
                username,
                agency,
                Json.createObjectBuilder()
                        .add("answer", "NOT_KNOWN")
                        .add("children", JsonValue.EMPTY_JSON_ARRAY)
                        .add("services", "")
                        .add("period", "")
                        .add("summary", "")
                        .add("concern", "")
                        .add("secured", false)
                        .add("searched", searched)
                        .build());
    }

    private void give(String username, String agency, JsonObject content) {
        JsonObject asked = asked(agency);
        as.apply(username)
                .post(
                        BOARD + "scoping-returns/" + asked.getString("id") + "/answers",
                        version(asked),
                        Json.createObjectBuilder()
                                .add("content", content)
                                .add("statement", asked.getString("statement"))
                                .build());
    }

    private JsonObject asked(String agency) {
        return named(
                as.apply("gwen.hollis").get(address).getJsonArray("returns").getValuesAs(JsonObject.class),
                "agency",
                agency);
    }

    /** Whoever is to answer for the agency is asked again. */
    void remind(String agency) {
        JsonObject asked = asked(agency);
        as.apply("gwen.hollis")
                .post(
                        BOARD + "scoping-returns/" + asked.getString("id") + "/reminder",
                        version(asked),
                        JsonValue.EMPTY_JSON_OBJECT);
    }

    void close(String reason) {
        Api manager = as.apply("gwen.hollis");
        manager.post(
                address + "/closing",
                version(manager.get(address)),
                Json.createObjectBuilder().add("reason", reason).build());
    }

    private static JsonObject named(List<JsonObject> items, String key, String name) {
        return items.stream()
                .filter(item -> item.getString(key).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + name));
    }

    private static long version(JsonObject read) {
        return read.getJsonNumber("version").longValueExact();
    }
}
