package candour.guidance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.function.UnaryOperator;

/** An edition as the table keeps it and the interfaces show it. */
final class EditionJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private EditionJson() {}

    static String write(Edition edition) {
        return JSON.toJson(edition);
    }

    /** Reads what was ever published; what an edition could not say then, it doesn't say now. */
    static Edition read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return JSON.fromJson(completed(reader.readObject()).toString(), Edition.class);
        }
    }

    private static JsonObject completed(JsonObject kept) {
        JsonObjectBuilder edition = Json.createObjectBuilder(kept);
        edition.add("limbs", each(kept.getJsonArray("limbs"), EditionJson::askedBySets));
        edition.add("criteria", each(kept.getJsonArray("criteria"), EditionJson::confirmed));
        add(edition, kept, "standing", JsonValue.EMPTY_JSON_OBJECT);
        add(edition, kept, "decidedBy", Json.createValue(DecidedBy.BOARD_CHAIR.name()));
        for (String list : new String[] {"clocks", "notices", "methods"}) {
            add(edition, kept, list, JsonValue.EMPTY_JSON_ARRAY);
        }
        return edition.build();
    }

    private static void add(JsonObjectBuilder edition, JsonObject kept, String key, JsonValue otherwise) {
        if (!kept.containsKey(key)) {
            edition.add(key, otherwise);
        }
    }

    private static JsonArray each(JsonArray parts, UnaryOperator<JsonObject> completed) {
        var all = Json.createArrayBuilder();
        parts.getValuesAs(JsonObject.class).forEach(part -> all.add(completed.apply(part)));
        return all.build();
    }

    private static JsonObject confirmed(JsonObject part) {
        JsonObjectBuilder one = Json.createObjectBuilder(part);
        add(one, part, "confirmed", JsonValue.TRUE);
        return one.build();
    }

    /** Of the first editions, a limb had one set of answers to other limbs, or an empty one. */
    private static JsonObject askedBySets(JsonObject limb) {
        JsonObject one = confirmed(limb);
        if (!(one.get("askedWhen") instanceof JsonObject set)) {
            return one;
        }
        var sets = Json.createArrayBuilder();
        if (!set.isEmpty()) {
            sets.add(set);
        }
        return Json.createObjectBuilder(one).add("askedWhen", sets).build();
    }
}
