package candour.guidance;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** An edition as the table keeps it and the interfaces show it. */
final class EditionJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private EditionJson() {}

    static String write(Edition edition) {
        return JSON.toJson(edition);
    }

    static Edition read(String json) {
        return JSON.fromJson(json, Edition.class);
    }
}
