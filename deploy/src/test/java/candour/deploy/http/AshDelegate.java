package candour.deploy.http;

import candour.deploy.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who stands in for Ashmere's Board Chair in a test, and what is left behind by none. */
public final class AshDelegate {
    static final String DELEGATIONS = "boards/ash/delegations";

    private AshDelegate() {}

    /** The line of a board's roster by which somebody holds a post today. */
    static String line(String board, String username) {
        var person = People.named(username);
        return Caller.of(board.equals("ash") ? "gwen.hollis" : "hugh.senn")
                .get("boards/" + board + "/roster")
                .items()
                .stream()
                .filter(entry -> !entry.containsKey("to"))
                .filter(entry -> entry.containsKey("name")
                        ? entry.getString("name").equals(person.name())
                        // the first administrator's line has no name
                        : person.seats().stream().anyMatch(seat -> seat.role().equals(entry.getString("title"))))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    static String body(String line, LocalDate from, LocalDate to) {
        return body(line, from, to, "Annual leave");
    }

    private static String body(String line, LocalDate from, LocalDate to, String reason) {
        return Json.createObjectBuilder()
                .add("delegate", line)
                .add("from", from.toString())
                .add("to", to.toString())
                .add("reason", reason)
                .build()
                .toString();
    }

    /** Somebody of Ashmere stands in from today on, for three days. */
    static Answer today(String username) {
        return AshCase.ok(AshCase.CHAIR.post(
                DELEGATIONS,
                body(line("ash", username), AshCase.today(), AshCase.today().plusDays(2))));
    }

    /** For screens: somebody of Ashmere stands in from today on. */
    public static void standsIn(String username) {
        today(username);
    }

    /** For screens: somebody of Ashmere stands in from today on, for this reason. */
    public static void standsIn(String username, String reason) {
        AshCase.ok(AshCase.CHAIR.post(
                DELEGATIONS,
                body(line("ash", username), AshCase.today(), AshCase.today().plusDays(2), reason)));
    }

    /** A first day on which nobody stands in for the Chair, nor on any later one. */
    static LocalDate free() {
        return AshCase.CHAIR.get(DELEGATIONS).items().stream()
                .map(one -> LocalDate.parse(one.getString("to")).plusDays(1))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(AshCase.today().plusDays(7)))
                .orElse(AshCase.today().plusDays(7));
    }

    private static List<JsonObject> open() {
        return AshCase.CHAIR.get(DELEGATIONS).items().stream()
                .filter(one -> !one.getString("state").equals("PAST"))
                .toList();
    }

    /** Ends what is not over. */
    public static void endAll() {
        open().forEach(one ->
                AshCase.ok(end(one.getString("id"), one.getJsonNumber("version").longValueExact())));
    }

    static Answer end(String id, long version) {
        return AshCase.CHAIR.post(DELEGATIONS + "/" + id + "/end", version, "{}");
    }

    static String never() {
        return UUID.randomUUID().toString();
    }
}
