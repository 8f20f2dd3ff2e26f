package candour.meeting;

import candour.terms.QuorumFound;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the quorum rule said, as it is kept with the meeting. */
@Converter
class QuorumConverter implements AttributeConverter<@Nullable QuorumFound, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable QuorumFound found) {
        return found == null ? null : json(found).toString();
    }

    @Override
    public @Nullable QuorumFound convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject kept = reader.readObject();
            return new QuorumFound(
                    kept.getBoolean("quorate"),
                    kept.getInt("members"),
                    kept.getInt("membersNeeded"),
                    texts(kept.getJsonArray("agencies")),
                    texts(kept.getJsonArray("missing")),
                    kept.getInt("agenciesNeeded"),
                    kept.getBoolean("coreOnly"),
                    kept.getBoolean("chairMissing"),
                    texts(kept.getJsonArray("postsMissing")));
        }
    }

    static JsonObject json(QuorumFound found) {
        return Json.createObjectBuilder()
                .add("quorate", found.quorate())
                .add("members", found.members())
                .add("membersNeeded", found.membersNeeded())
                .add("agencies", Json.createArrayBuilder(found.agencies()))
                .add("missing", Json.createArrayBuilder(found.missing()))
                .add("agenciesNeeded", found.agenciesNeeded())
                .add("coreOnly", found.coreOnly())
                .add("chairMissing", found.chairMissing())
                .add("postsMissing", Json.createArrayBuilder(found.postsMissing()))
                .build();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
