package candour.deploy.journey;

import candour.deploy.http.AshDocument;
import candour.deploy.http.AshRestriction;
import candour.deploy.http.AshScoping;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A case of Ashmere from the referral to the decision, with something hostile in every text that somebody can write. A
 * script of any of them that runs sets {@code window.hurt}.
 */
final class HostileCase {
    /** Short enough for a name, and first in every other text. */
    static final String SHORT = "\"><img src=x onerror=hurt=1>'${7*7}{{7*7}}";

    /** All that somebody could try. */
    static final String LONG = SHORT + """
            <script>hurt=2</script><svg onload=hurt=3><iframe srcdoc="<script>parent.hurt=4</script>"></iframe>
            <a href="javascript:hurt=5">a</a> [b](javascript:hurt=6) ![c](x" onerror="hurt=7) <details open ontoggle=hurt=8>
            <style>*{display:none}</style><base href="//evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">
            \u202Eesrever\u202C <b>bold</b> &lt;b&gt; Unbroken""" + "x".repeat(120);

    private final Calls calls = new Calls();
    private final Map<String, String> known = new LinkedHashMap<>();

    /** Its ids by the names of routes' parameters. */
    Map<String, String> made() {
        JsonObject referral = calls.post(
                "gwen.hollis",
                "boards/ash/referrals",
                0,
                Json.createObjectBuilder()
                        .add("source", "OTHER_BOARD")
                        .add(
                                "otherBoard",
                                Json.createObjectBuilder().add("name", SHORT).add("reference", SHORT))
                        .add("harm", "DIED")
                        .add("incidentOn", "2026-01-12")
                        .add("becameAware", "2026-01-12")
                        .add("areaOfIncident", SHORT)
                        .add("areaOfResidence", SHORT)
                        .add("lookedAfter", "NO")
                        .add("grounds", LONG)
                        .add("children", array(Json.createObjectBuilder().add("name", SHORT)))
                        .add("agencies", JsonValue.EMPTY_JSON_ARRAY)
                        .build()
                        .toString());
        known.put("board", "ash");
        known.put("edition", "WT2015");
        known.put("other", "WT2023");
        known.put("referral", referral.getString("id"));
        calls.post(
                "gwen.hollis",
                "boards/ash/referrals/" + referral.getString("id") + "/clocks/notification",
                0,
                Json.createObjectBuilder()
                        .add("on", "2026-01-13")
                        .add("reference", SHORT)
                        .add("by", SHORT)
                        .build()
                        .toString());
        JsonObject asked = calls.post(
                "frances.dell",
                "boards/ash/referrals/" + referral.getString("id") + "/consideration-request",
                Calls.version(referral),
                Json.createObjectBuilder()
                        .add("text", LONG)
                        .add("whyThisEdition", SHORT)
                        .build()
                        .toString());
        known.put("case", asked.getString("caseFile"));
        known.put("reference", asked.getString("reference"));
        AshDocument.added(asked.getString("caseFile"), SHORT, SHORT + ".txt");
        known.put("return", scoped());
        known.put("meeting", meeting(asked.getString("requestedOn")));
        weigh("abuse");
        weigh("died");
        advise();
        decide();
        AshRestriction.restrict(referral.getString("id"), LONG);
        return Map.copyOf(known);
    }

    private String at(String part) {
        return "boards/ash/cases/" + known.get("case") + part;
    }

    /** An agency says something hostile, another one is asked and silent: the first one's return. */
    private String scoped() {
        return AshScoping.of(Objects.requireNonNull(known.get("case"))).hostile(LONG, SHORT);
    }

    private String meeting(String day) {
        JsonObject meeting = calls.post(
                "gwen.hollis",
                "boards/ash/meetings",
                0,
                Json.createObjectBuilder()
                        .add("heldOn", day)
                        .add("startsAt", "14:00")
                        .add("place", SHORT)
                        .add("urgencyReason", LONG)
                        .add(
                                "items",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("caseFile", known.get("case")))
                                        .add(Json.createObjectBuilder().add("title", SHORT)))
                        .build()
                        .toString());
        String at = "boards/ash/meetings/" + meeting.getString("id");
        boolean deputy = false;
        for (JsonObject seat : meeting.getJsonArray("seats").getValuesAs(JsonObject.class)) {
            JsonObjectBuilder arrival = Json.createObjectBuilder().add("post", seat.getString("post"));
            if (!deputy && seat.containsKey("deputy")) {
                deputy = true;
                arrival.add("satAs", "DEPUTY").add("name", SHORT);
            } else if (seat.containsKey("holder")) {
                arrival.add("satAs", "HOLDER");
            } else {
                continue;
            }
            meeting = calls.post(
                    "gwen.hollis",
                    at + "/arrivals",
                    Calls.version(meeting),
                    arrival.build().toString());
        }
        if (!deputy) {
            throw new AssertionError("no seat of Ashmere's panel has a deputy");
        }
        JsonObject open = calls.post("maeve.linden", at + "/opening", Calls.version(meeting), "");
        calls.post("maeve.linden", at + "/closing", Calls.version(open), "");
        return meeting.getString("id");
    }

    private void weigh(String limb) {
        JsonObject seen = calls.get("gwen.hollis", at("/assessment"));
        JsonObject answered =
                calls.put("gwen.hollis", at("/assessment/limbs/" + limb), Calls.version(seen), "{\"answer\": \"YES\"}");
        calls.post(
                "gwen.hollis",
                at("/assessment/evidence"),
                Calls.version(answered),
                Json.createObjectBuilder()
                        .add("limb", limb)
                        .add("stance", "FOR")
                        .add("text", LONG)
                        .add("source", SHORT)
                        .add("paragraph", SHORT)
                        .build()
                        .toString());
    }

    private void advise() {
        JsonObject seen = calls.get("gwen.hollis", at("/advice"));
        JsonObject drafted = calls.put(
                "gwen.hollis",
                at("/advice"),
                Calls.version(seen),
                Json.createObjectBuilder()
                        .add("facts", LONG)
                        .add("reasons", LONG)
                        .add("recommends", "REVIEW")
                        .add("recommendation", LONG)
                        .build()
                        .toString());
        JsonObject toSign = drafted.getJsonObject("toSign");
        calls.post(
                "maeve.linden",
                at("/advice/signature"),
                Calls.version(drafted),
                Json.createObjectBuilder()
                        .add("statement", toSign.getString("statement"))
                        .add("hash", toSign.getString("hash"))
                        .build()
                        .toString());
    }

    private void decide() {
        JsonObject seen = calls.get("frances.dell", at("/decision"));
        calls.post(
                "frances.dell",
                at("/decision"),
                Calls.version(seen),
                Json.createObjectBuilder()
                        .add("outcome", "REVIEW")
                        .add("reasons", LONG)
                        .add("statement", seen.getString("statement"))
                        .add("adviceHash", seen.getString("adviceHash"))
                        .build()
                        .toString());
    }

    private static JsonArray array(JsonObjectBuilder one) {
        return Json.createArrayBuilder().add(one).build();
    }
}
