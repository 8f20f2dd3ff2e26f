package candour.deploy.http;

import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.ok;

import jakarta.json.JsonObject;
import java.util.Optional;

/** The clocks of a referral of a test's own at Ashmere. */
final class AshClocks {
    private final String at;

    private AshClocks(String referral) {
        this.at = "boards/ash/referrals/" + referral + "/clocks";
    }

    /** Of a referral received now, whose agency became aware on the day. */
    static AshClocks received(String incidentOn, String becameAware) {
        String body = Sample.referral().replace("2026-03-30", incidentOn).replace("2026-04-02", becameAware);
        return new AshClocks(ok(MANAGER.post("boards/ash/referrals", body)).id());
    }

    /** Of a referral that is there. */
    static AshClocks of(String referral) {
        return new AshClocks(referral);
    }

    String at(String part) {
        return at + part;
    }

    Answer read() {
        return ok(MANAGER.get(at));
    }

    JsonObject clock(String code) {
        return clock(read(), code);
    }

    static JsonObject clock(Answer sheet, String code) {
        return sheet.json().getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Records something as somebody who has just read the sheet. */
    Answer record(Caller caller, String part, String body) {
        return caller.post(at(part), read().version(), body);
    }

    Answer sent(String on) {
        return record(MANAGER, "/notification", sentBody(on));
    }

    static String sentBody(String on) {
        return """
                {"on": "%s", "reference": "SIN-77", "by": "Head of Safeguarding, Ashmere Council"}""".formatted(on);
    }

    static String suspension(String clock, String from, Optional<String> to) {
        return """
                {"clock": "%s", "type": "NATIONAL_RELAXATION", "from": "%s", %s "reason": "Relaxed for a time."}""".formatted(
                        clock, from, to.map(last -> "\"to\": \"" + last + "\",").orElse(""));
    }
}
