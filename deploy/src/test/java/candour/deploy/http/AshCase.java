package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A case of a test's own at Ashmere, and what its people do with it. */
public final class AshCase {
    static final Caller MANAGER = Caller.of("gwen.hollis");
    static final Caller CHAIR = Caller.of("frances.dell");
    static final Caller PANEL_CHAIR = Caller.of("maeve.linden");
    static final Caller NURSE = Caller.of("ruth.okell");
    static final String MEETINGS = "boards/ash/meetings";
    static final String NURSES = "Designated Nurse";
    static final String DOCTORS = "Designated Doctor";
    static final String FAMILY_SERVICES = "Assistant Director for Family Services and Social Work";
    static final String SERGEANTS = "Detective Sergeant";

    private final String id;
    private final String reference;

    private AshCase(String id, String reference) {
        this.id = id;
        this.reference = reference;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
        return answer;
    }

    /** Received by the business manager, asked about by the Board Chair. */
    static AshCase requested() {
        Answer referral = ok(MANAGER.post("boards/ash/referrals", Sample.referral()));
        Answer requested = ok(CHAIR.post(
                "boards/ash/referrals/" + referral.id() + "/consideration-request",
                referral.version(),
                Sample.request()));
        return new AshCase(
                requested.json().getString("caseFile"), requested.json().getString("reference"));
    }

    /** A case whose advice can be signed: its id. */
    public static String readyToSign() {
        AshCase ready = requested();
        ready.met();
        ready.weighed();
        ok(ready.drafted("REVIEW"));
        return ready.id();
    }

    /** A case that the Board Chair has decided today, for a review: the id of its referral. */
    public static String reviewed() {
        AshCase decided = requested().advised("REVIEW");
        ok(decided.decide(CHAIR, "REVIEW", "I agree with the panel's advice."));
        return ok(MANAGER.get(decided.at(""))).json().getJsonObject("referral").getString("id");
    }

    String id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String at(String part) {
        return "boards/ash/cases/" + id + part;
    }

    String agenda(LocalDate on, boolean urgent) {
        return """
                {"heldOn": "%s", "startsAt": "14:00:00", "place": "A room", %s "items": [{"caseFile": "%s"}]}""".formatted(on, urgent ? "\"urgencyReason\": \"The child's siblings are at risk.\"," : "", id);
    }

    Answer convenedToday() {
        return ok(MANAGER.post(MEETINGS, agenda(today(), true)));
    }

    static String address(Answer meeting) {
        return MEETINGS + "/" + meeting.id();
    }

    static String seat(Answer meeting, String title) {
        return meeting.json().getJsonArray("seats").getValuesAs(JsonObject.class).stream()
                .filter(seat -> seat.getString("title").equals(title))
                .findFirst()
                .orElseThrow()
                .getString("post");
    }

    static String arrival(Answer meeting, String title) {
        return "{\"post\": \"" + seat(meeting, title) + "\", \"satAs\": \"HOLDER\"}";
    }

    static String deputy(Answer meeting, String title, String name) {
        return "{\"post\": \"" + seat(meeting, title) + "\", \"satAs\": \"DEPUTY\", \"name\": \"" + name + "\"}";
    }

    static Answer arrives(Answer meeting, String who) {
        return MANAGER.post(address(meeting) + "/arrivals", meeting.version(), who);
    }

    static Answer leaves(Answer meeting, String who) {
        return MANAGER.post(address(meeting) + "/departures", meeting.version(), who);
    }

    static Answer attended(Answer meeting, String... titles) {
        Answer there = meeting;
        for (String title : titles) {
            there = ok(arrives(there, arrival(there, title)));
        }
        return there;
    }

    static Answer opened(Answer meeting) {
        return PANEL_CHAIR.post(address(meeting) + "/opening", meeting.version(), "{}");
    }

    Answer met() {
        return ok(opened(attended(convenedToday(), NURSES, FAMILY_SERVICES, SERGEANTS)));
    }

    Answer worksheet() {
        return ok(MANAGER.get(at("/assessment")));
    }

    Answer answer(String limb, String answer) {
        return changed(
                MANAGER, at("/assessment/limbs/" + limb), worksheet().version(), "{\"answer\": \"" + answer + "\"}");
    }

    static String evidence(String limb) {
        return """
                {"limb": "%s", "stance": "FOR", "text": "It was recorded.", "source": "Health's return", "paragraph": "6"}""".formatted(limb);
    }

    Answer evidenced(String limb) {
        return ok(MANAGER.post(at("/assessment/evidence"), worksheet().version(), evidence(limb)));
    }

    /** The child died, neglect is known, both on evidence. */
    AshCase weighed() {
        ok(answer("abuse", "YES"));
        ok(answer("died", "YES"));
        evidenced("abuse");
        evidenced("died");
        return this;
    }

    Answer advice() {
        return ok(MANAGER.get(at("/advice")));
    }

    static String draft(String recommends) {
        return """
                {"facts": "What happened.", "reasons": "Why it is met.", "recommends": "%s", "recommendation": "What follows."}""".formatted(recommends);
    }

    Answer drafted(String recommends) {
        return changed(MANAGER, at("/advice"), advice().version(), draft(recommends));
    }

    static Answer changed(Caller caller, String path, long version, String body) {
        return caller.send("PUT", path, Optional.of(body), Map.of("If-Match", "\"" + version + "\""));
    }

    static String confirmation(Answer advice) {
        JsonObject toSign = advice.json().getJsonObject("toSign");
        return "{\"statement\": \"" + toSign.getString("statement") + "\", \"hash\": \"" + toSign.getString("hash")
                + "\"}";
    }

    /** Met about, weighed and advised on, with a recommendation. */
    AshCase advised(String recommends) {
        met();
        weighed();
        Answer drafted = ok(drafted(recommends));
        ok(PANEL_CHAIR.post(at("/advice/signature"), drafted.version(), confirmation(drafted)));
        return this;
    }

    Answer decision() {
        return ok(CHAIR.get(at("/decision")));
    }

    static String decided(Answer seen, String outcome, String reasons) {
        return """
                {"outcome": "%s", "reasons": "%s", "statement": "%s", "adviceHash": "%s"}""".formatted(
                        outcome,
                        reasons,
                        seen.json().getString("statement"),
                        seen.json().getString("adviceHash", "none"));
    }

    Answer decide(Caller caller, String outcome, String reasons) {
        Answer seen = decision();
        return caller.post(at("/decision"), seen.version(), decided(seen, outcome, reasons));
    }
}
