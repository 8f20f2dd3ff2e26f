package candour.deploy.http;

import static candour.deploy.http.AshCase.ok;

import jakarta.json.Json;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Restricted cases of Ashmere, and who restricts them. */
public final class AshRestriction {
    private AshRestriction() {}

    static String at(String referral) {
        return "boards/ash/referrals/" + referral + "/restriction";
    }

    /** @param lines of the roster */
    static String to(boolean withoutSender, String... lines) {
        return to("It concerns the family of a member.", withoutSender, lines);
    }

    private static String to(String reason, boolean withoutSender, String... lines) {
        return Json.createObjectBuilder()
                .add("people", Json.createArrayBuilder(Arrays.asList(lines)))
                .add("senderExcluded", withoutSender)
                .add("reason", reason)
                .build()
                .toString();
    }

    static String line(String username) {
        return AshDelegate.line("ash", username);
    }

    static Answer put(Caller by, String referral, long version, String body) {
        return by.send("PUT", at(referral), Optional.of(body), Map.of("If-Match", "\"" + version + "\""));
    }

    static Answer lifted(Caller by, String referral, long version) {
        return by.post(at(referral) + "/lifting", version, Intake.reason("The member has left the board."));
    }

    /** By the business manager, to herself and the Board Chair, and to whom else is named. */
    static Answer restricted(String referral, String... more) {
        String[] lines = new String[more.length + 2];
        lines[0] = line("gwen.hollis");
        lines[1] = line("frances.dell");
        for (int i = 0; i < more.length; i++) {
            lines[i + 2] = line(more[i]);
        }
        long seen = ok(AshCase.MANAGER.get(at(referral))).version();
        return ok(put(AshCase.MANAGER, referral, seen, to(false, lines)));
    }

    /** For screens: a referral that the school sent in: its id. */
    public static String sentBySchool() {
        return Intake.received(Intake.SCHOOL, Intake.referral(Intake.bySchool(), Intake.child("")))
                .id();
    }

    /** For screens: restricts it to the business manager and the Board Chair. */
    public static void restrict(String referral) {
        restricted(referral);
    }

    /** For screens: the same, for this reason. */
    public static void restrict(String referral, String reason) {
        ok(put(AshCase.MANAGER, referral, 0, to(reason, false, line("gwen.hollis"), line("frances.dell"))));
    }

    /** For screens: lifts it, if it is restricted. */
    public static void lift(String referral) {
        Answer now = ok(AshCase.MANAGER.get(at(referral)));
        if (now.json().getBoolean("inForce")) {
            ok(lifted(AshCase.CHAIR, referral, now.version()));
        }
    }
}
