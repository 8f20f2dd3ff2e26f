package candour.deploy.journey;

import jakarta.json.JsonObject;
import java.util.List;

/** A case of Ashmere that the panel has met on, quorate, made by calls of the interface. */
final class PanelMet {
    private final Calls calls = new Calls();

    /** A referral of Ashmere about a child of this name: its id. */
    String referred(String name) {
        return calls.post("gwen.hollis", "boards/ash/referrals", 0, """
                {"source": "CHAIR", "harm": "SERIOUSLY_HARMED", "incidentOn": "2026-01-12", "becameAware": "2026-01-12",
                 "areaOfIncident": "Ashmere", "areaOfResidence": "Ashmere", "lookedAfter": "NO",
                 "grounds": "Child 1 was taken to hospital with serious injuries.",
                 "children": [{"name": "%s"}], "agencies": []}""".formatted(name))
                .getString("id");
    }

    /** A case that waits for its meeting: what the request for it answered. */
    JsonObject requested() {
        JsonObject referral = calls.post("gwen.hollis", "boards/ash/referrals", 0, """
                {"source": "CHAIR", "harm": "SERIOUSLY_HARMED", "incidentOn": "2026-01-12", "becameAware": "2026-01-12",
                 "areaOfIncident": "Ashmere", "areaOfResidence": "Ashmere", "lookedAfter": "NO",
                 "grounds": "Child 1 was taken to hospital with serious injuries.",
                 "children": [{"name": "Canary Whitlow"}], "agencies": []}""");
        return calls.post(
                "frances.dell",
                "boards/ash/referrals/" + referral.getString("id") + "/consideration-request",
                Calls.version(referral),
                "{\"text\": \"I ask the panel to consider this.\", \"whyThisEdition\": \"This board keeps its rules.\"}");
    }

    /** A case that the panel has met on: its id. */
    String madeCase() {
        JsonObject asked = requested();
        String caseFile = asked.getString("caseFile");
        JsonObject meeting = calls.post(
                "gwen.hollis", "boards/ash/meetings", 0, """
                {"heldOn": "%s", "startsAt": "14:00", "place": "Ashmere Civic Centre",
                 "urgencyReason": "The decision is due soon.", "items": [{"caseFile": "%s"}]}""".formatted(asked.getString("requestedOn"), caseFile));
        String at = "boards/ash/meetings/" + meeting.getString("id");
        for (JsonObject seat : List.copyOf(meeting.getJsonArray("seats").getValuesAs(JsonObject.class))) {
            if (seat.containsKey("holder")) {
                meeting = calls.post(
                        "gwen.hollis", at + "/arrivals", Calls.version(meeting), """
                        {"post": "%s", "satAs": "HOLDER"}""".formatted(seat.getString("post")));
            }
        }
        calls.post("maeve.linden", at + "/opening", Calls.version(meeting), "");
        return caseFile;
    }
}
