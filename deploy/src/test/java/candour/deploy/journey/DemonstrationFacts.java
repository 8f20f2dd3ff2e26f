package candour.deploy.journey;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** What the demonstration holds that an address can name, by the names that parameters of routes have. */
final class DemonstrationFacts {
    private DemonstrationFacts() {}

    /** Of the case that Ashmere has decided. */
    static Map<String, String> ofAshmere() {
        var calls = new Calls();
        JsonObject page = calls.get("gwen.hollis", "boards/ash/cases?limit=100");
        while (page.containsKey("next")) {
            page = calls.get("gwen.hollis", "boards/ash/cases?limit=100&after=" + page.getString("next"));
        }
        List<JsonObject> cases = page.getJsonArray("items").getValuesAs(JsonObject.class);
        String caseFile = cases.get(cases.size() - 1).getString("id");
        JsonObject details = calls.get("gwen.hollis", "boards/ash/cases/" + caseFile);
        JsonObject meetings = calls.get("gwen.hollis", "boards/ash/cases/" + caseFile + "/meetings");
        return Map.of(
                "board",
                "ash",
                "case",
                caseFile,
                "referral",
                details.getJsonObject("referral").getString("id"),
                "meeting",
                meetings.getJsonArray("items").getJsonObject(0).getString("id"),
                "return",
                calls.get("gwen.hollis", "boards/ash/cases/" + caseFile + "/scoping")
                        .getJsonArray("returns")
                        .getJsonObject(0)
                        .getString("id"),
                "reference",
                details.getString("reference"),
                "edition",
                "WT2015",
                "other",
                "WT2023");
    }
}
