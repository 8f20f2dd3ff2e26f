package candour.deploy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.function.Function;

/** A case of the demonstration on its way through the panel of Ashmere, each step by the person whose step it is. */
final class PanelCase {
    private static final String BOARD = "boards/ash/";

    private static final String WHY_THIS_EDITION =
            "This demonstration keeps the rules of its source, the panel's terms of reference under Working Together 2015.";

    private final Function<String, Api> as;
    private final String id;

    /** @param id of the case */
    private PanelCase(Function<String, Api> as, String id) {
        this.as = as;
        this.id = id;
    }

    /** The Board Chair asks the panel to consider a referral, which opens the case. */
    static PanelCase requested(Function<String, Api> as, JsonObject referral, String text) {
        JsonObject requested = as.apply("frances.dell")
                .post(
                        BOARD + "referrals/" + referral.getString("id") + "/consideration-request",
                        version(referral),
                        Json.createObjectBuilder()
                                .add("text", text)
                                .add("whyThisEdition", WHY_THIS_EDITION)
                                .build());
        return new PanelCase(as, requested.getString("caseFile"));
    }

    PanelScoping scoping() {
        return new PanelScoping(as, id);
    }

    /** @return the meeting's id */
    String convene(LocalDate heldOn, String place) {
        return as.apply("gwen.hollis")
                .post(
                        BOARD + "meetings",
                        Json.createObjectBuilder()
                                .add("heldOn", heldOn.toString())
                                .add("startsAt", "14:00:00")
                                .add("place", place)
                                .add(
                                        "items",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder().add("caseFile", id)))
                                .build())
                .getString("id");
    }

    /** On the meeting's day: who holds these posts is there, and the panel chair opens and closes it. */
    void meet(String meeting, String... posts) {
        String address = BOARD + "meetings/" + meeting;
        Api manager = as.apply("gwen.hollis");
        JsonObject there = manager.get(address);
        for (String title : posts) {
            String post = there.getJsonArray("seats").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(seat -> seat.getString("title").equals(title))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the panel has no seat " + title))
                    .getString("post");
            there = manager.post(
                    address + "/arrivals",
                    version(there),
                    Json.createObjectBuilder()
                            .add("post", post)
                            .add("satAs", "HOLDER")
                            .build());
        }
        JsonObject open =
                as.apply("maeve.linden").post(address + "/opening", version(there), JsonValue.EMPTY_JSON_OBJECT);
        as.apply("maeve.linden").post(address + "/closing", version(open), JsonValue.EMPTY_JSON_OBJECT);
    }

    /** A limb is answered on one piece of evidence. */
    void weigh(String limb, String answer, String stance, String text, String source, String paragraph) {
        Api manager = as.apply("gwen.hollis");
        JsonObject seen = manager.get(worksheet());
        JsonObject answered = manager.put(
                worksheet() + "/limbs/" + limb,
                version(seen),
                Json.createObjectBuilder().add("answer", answer).build());
        manager.post(
                worksheet() + "/evidence",
                version(answered),
                Json.createObjectBuilder()
                        .add("limb", limb)
                        .add("stance", stance)
                        .add("text", text)
                        .add("source", source)
                        .add("paragraph", paragraph)
                        .build());
    }

    /** The business manager drafts the advice, and the panel chair signs it. */
    void advise(String facts, String reasons, String recommends, String recommendation) {
        String address = BOARD + "cases/" + id + "/advice";
        Api manager = as.apply("gwen.hollis");
        JsonObject drafted = manager.put(
                address,
                version(manager.get(address)),
                Json.createObjectBuilder()
                        .add("facts", facts)
                        .add("reasons", reasons)
                        .add("recommends", recommends)
                        .add("recommendation", recommendation)
                        .build());
        JsonObject toSign = drafted.getJsonObject("toSign");
        as.apply("maeve.linden")
                .post(
                        address + "/signature",
                        version(drafted),
                        Json.createObjectBuilder()
                                .add("statement", toSign.getString("statement"))
                                .add("hash", toSign.getString("hash"))
                                .build());
    }

    /** The Board Chair decides. */
    void decide(String outcome, String reasons) {
        String address = BOARD + "cases/" + id + "/decision";
        Api chair = as.apply("frances.dell");
        JsonObject seen = chair.get(address);
        chair.post(
                address,
                version(seen),
                Json.createObjectBuilder()
                        .add("outcome", outcome)
                        .add("reasons", reasons)
                        .add("statement", seen.getString("statement"))
                        .add("adviceHash", seen.getString("adviceHash"))
                        .build());
    }

    private String worksheet() {
        return BOARD + "cases/" + id + "/assessment";
    }

    private static long version(JsonObject read) {
        return read.getJsonNumber("version").longValueExact();
    }
}
