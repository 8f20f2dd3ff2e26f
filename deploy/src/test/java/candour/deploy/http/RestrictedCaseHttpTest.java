package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.ok;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A restricted case is attacked by those who read every other case of the board: every operation of the document with its
 * ids, and every list, number and search without them.
 */
@Tag("isolation")
class RestrictedCaseHttpTest {
    private static final String NUMBER = Intake.number();
    private static final Map<Caller, Numbers> BEFORE = new HashMap<>();
    private static final Map<Caller, Numbers> AFTER = new HashMap<>();
    private static String referral = "";
    private static String caseFile = "";
    private static String reference = "";
    private static String document = "";
    private static String meeting = "";
    private static String draft = "";
    private static String notification = "";
    private static String scopingReturn = "";

    @BeforeAll
    static void a_case_under_way_is_restricted() {
        Answer received =
                ok(MANAGER.post("boards/ash/referrals", Intake.referral(Intake.BY_CHAIR, Intake.numbered(NUMBER))));
        referral = received.id();
        Answer requested = ok(CHAIR.post(
                "boards/ash/referrals/" + referral + "/consideration-request", received.version(), Sample.request()));
        caseFile = requested.json().getString("caseFile");
        reference = requested.json().getString("reference");
        document = AshDocument.clean(AshDocument.sent(
                        MANAGER,
                        "boards/ash/cases/" + caseFile + "/documents",
                        "A note.".getBytes(StandardCharsets.UTF_8),
                        "note.txt",
                        "text/plain"))
                .id();
        meeting = ok(MANAGER.post(AshCase.MEETINGS, """
                        {"heldOn": "%s", "startsAt": "14:00:00", "place": "A room", "urgencyReason": "Siblings are at risk.",
                         "items": [{"caseFile": "%s"}, {"title": "Matters of the panel"}]}""".formatted(AshCase.today(), caseFile)))
                .id();
        scopingReturn = AshScoping.of(caseFile).asked(AshScoping.HEALTH).id();
        draft = ok(NURSE.post(
                        "boards/ash/drafts",
                        "{\"kind\": \"MEMBER_VIEW\", \"about\": \"" + caseFile
                                + "\", \"part\": \"\", \"fields\": {\"reasons\": \"Mine.\"}}"))
                .id();
        notification = Records.text(
                "select id::text from app.notification where about = ?::uuid and kind = 'CASE_WAITS_FOR_MEETING' and subject = ?",
                caseFile,
                People.named("maeve.linden").id().toString());
        for (Caller who : List.of(NURSE, PANEL_CHAIR, MANAGER)) {
            BEFORE.put(who, Numbers.of(who));
        }
        assertThat(PANEL_CHAIR.get("boards/ash/notifications?limit=100").body()).contains(caseFile);

        AshRestriction.restricted(referral);
        BEFORE.keySet().forEach(who -> AFTER.put(who, Numbers.of(who)));
    }

    @AfterAll
    static void it_is_lifted() {
        AshRestriction.lift(referral);
    }

    /** What somebody's pages count. */
    private record Numbers(int open, int received, int running, int openBeside, int unread) {
        static Numbers of(Caller who) {
            JsonObject overview = ok(who.get("boards/ash/overview")).json();
            JsonObject standing = ok(who.get("boards/ash/standing")).json();
            return new Numbers(
                    overview.getInt("openCases"),
                    overview.getJsonArray("received").getValuesAs(JsonObject.class).stream()
                            .mapToInt(month -> month.getInt("referrals"))
                            .sum(),
                    overview.getInt("clocksRunning"),
                    standing.getInt("openCases"),
                    standing.getInt("unread"));
        }

        static Numbers before(Caller who) {
            return Objects.requireNonNull(BEFORE.get(who));
        }

        static Numbers after(Caller who) {
            return Objects.requireNonNull(AFTER.get(who));
        }
    }

    /** Those who read all other cases of the board, and aren't named. */
    private static List<Caller> unnamed() {
        return List.of(NURSE, PANEL_CHAIR);
    }

    static Stream<OpenApi.Operation> ofOneThing() {
        return OpenApi.BOARDS.operations().stream()
                .filter(OpenApi.Operation::isOfABoard)
                .filter(operation -> operation.path().contains("{referral}")
                        || operation.path().contains("{case}")
                        || operation.path().contains("{document}")
                        || operation.path().contains("{draft}")
                        || operation.path().contains("{notification}"));
    }

    static Stream<OpenApi.Operation> reads() {
        return OpenApi.BOARDS.operations().stream()
                .filter(OpenApi.Operation::isOfABoard)
                .filter(operation -> operation.method().equals("GET"));
    }

    private static String address(OpenApi.Operation operation, Map<String, String> ids) {
        String path = operation.path().replace("{board}", "ash");
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path.replaceAll("\\{[a-z]+}", referral);
    }

    private static Map<String, String> ids() {
        return Map.of(
                "referral", referral,
                "case", caseFile,
                "document", document,
                "meeting", meeting,
                "draft", draft,
                "notification", notification,
                "return", scopingReturn,
                "limb", "abuse",
                "edition", "WT2015",
                "number", "1");
    }

    private static Map<String, String> never() {
        var never = new HashMap<>(ids());
        for (String thing : List.of("referral", "case", "document", "draft", "notification", "return")) {
            never.put(thing, UUID.randomUUID().toString());
        }
        return never;
    }

    private static Answer call(Caller who, OpenApi.Operation operation, Map<String, String> ids) {
        Optional<String> body = OpenApi.BOARDS.takesBody(operation)
                ? Optional.of(OpenApi.BOARDS.body(operation, referral))
                : Optional.empty();
        return who.send(
                operation.method(),
                address(operation, ids),
                body,
                Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"1\""));
    }

    @ParameterizedTest
    @MethodSource("ofOneThing")
    void for_whoever_is_not_named_it_is_as_if_it_had_never_been(OpenApi.Operation operation) {
        String before = Records.business("ash");

        for (Caller who : unnamed()) {
            Answer restricted = call(who, operation, ids());
            Answer never = call(who, operation, never());

            assertThat(restricted.status())
                    .as(operation + ": " + restricted)
                    .isIn(403, 404)
                    .isEqualTo(never.status());
            assertThat(restricted.body()).isEqualTo(never.body()).doesNotContain(reference);
            if (operation.method().equals("GET") && who == PANEL_CHAIR) {
                assertThat(restricted.status()).as("may read all of that").isEqualTo(404);
            }
        }

        assertThat(Records.business("ash")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void nothing_that_they_read_names_it(OpenApi.Operation operation) {
        for (Caller who : unnamed()) {
            Answer answer = call(who, operation, ids());

            assertThat(answer.body())
                    .as(operation.toString())
                    .doesNotContain(reference)
                    .doesNotContain(referral)
                    .doesNotContain(caseFile)
                    .doesNotContain(document);
        }
    }

    @Test
    void those_named_find_it_where_it_was() {
        for (Caller who : List.of(MANAGER, CHAIR)) {
            for (String path : List.of("referrals", "cases", "meetings", "clocks")) {
                assertThat(who.get("boards/ash/" + path).body()).contains(reference);
            }
            assertThat(who.get("boards/ash/cases/" + caseFile).body()).contains(reference, "Gwen Hollis");
            assertThat(who.get("boards/ash/documents/" + document).status()).isEqualTo(200);
            assertThat(who.get("boards/ash/cases/" + caseFile + "/history").body())
                    .contains("Restricted to named people");
            assertThat(search(who).size()).isOne();
        }
    }

    private static List<JsonObject> search(Caller who) {
        return ok(who.get("boards/ash/search?reference=" + reference)).items();
    }

    @Test
    void no_number_counts_it_but_for_those_named() {
        for (Caller who : unnamed()) {
            Numbers before = Numbers.before(who);
            Numbers now = Numbers.after(who);
            assertThat(now.open()).isEqualTo(before.open() - 1);
            assertThat(now.received()).isEqualTo(before.received() - 1);
            assertThat(now.running()).isLessThan(before.running());
            assertThat(now.openBeside()).isEqualTo(before.openBeside() - 1);
            assertThat(search(who)).isEmpty();
        }
        assertThat(Numbers.after(PANEL_CHAIR).unread())
                .isLessThan(Numbers.before(PANEL_CHAIR).unread());
        assertThat(Numbers.after(MANAGER)).isEqualTo(Numbers.before(MANAGER));
    }

    @Test
    void on_an_agenda_it_leaves_no_gap() {
        List<JsonObject> named = items(MANAGER);
        assertThat(named).hasSize(2);
        assertThat(named.get(0).getString("title")).isEqualTo(reference);

        for (Caller who : unnamed()) {
            assertThat(items(who)).singleElement().satisfies(item -> {
                assertThat(item.getInt("position")).isOne();
                assertThat(item.getString("title")).isEqualTo("Matters of the panel");
            });
        }
        assertThat(PANEL_CHAIR
                        .get("boards/ash/meetings/" + meeting + "/history")
                        .body())
                .contains("Meeting convened")
                .doesNotContain("\"items\":\"2\"");
    }

    private static List<JsonObject> items(Caller who) {
        return ok(who.get("boards/ash/meetings/" + meeting))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void a_referral_about_the_same_child_is_not_found_to_be_alike_by_them() {
        Answer second =
                ok(MANAGER.post("boards/ash/referrals", Intake.referral(Intake.BY_CHAIR, Intake.numbered(NUMBER))));
        String alike = "boards/ash/referrals/" + second.id() + "/alike";
        ok(MANAGER.post(
                alike + "/" + referral,
                second.version(),
                "{\"verdict\": \"SAME_CHILD\", \"reason\": \"The records agree.\"}"));
        assertThat(MANAGER.get(alike).body()).contains(reference);
        assertThat(MANAGER.get("boards/ash/referrals/" + second.id() + "/history")
                        .body())
                .contains("Found to be the same child");

        for (Caller who : unnamed()) {
            assertThat(who.get(alike).items()).isEmpty();
            assertThat(who.post("boards/ash/referral-matches", "{\"children\": [" + Intake.numbered(NUMBER) + "]}")
                            .items())
                    .extracting(item -> item.getString("id"))
                    .contains(second.id())
                    .doesNotContain(referral);
        }
        assertThat(PANEL_CHAIR
                        .get("boards/ash/referrals/" + second.id() + "/history")
                        .body())
                .contains("Referral received")
                .doesNotContain("Found to be the same child")
                .doesNotContain(reference);
    }

    @Test
    void they_put_it_on_no_agenda_and_no_draft_of_theirs_is_about_it() {
        assertThat(PANEL_CHAIR
                        .post(AshCase.MEETINGS, """
                        {"heldOn": "%s", "startsAt": "14:00:00", "place": "A room", "urgencyReason": "Siblings are at risk.",
                         "items": [{"caseFile": "%s"}]}""".formatted(AshCase.today(), caseFile))
                        .status())
                .isEqualTo(404);
        assertThat(NURSE.get("boards/ash/drafts").body()).doesNotContain(draft);
        assertThat(NURSE.get("boards/ash/drafts/" + draft).status()).isEqualTo(404);
        assertThat(Records.count("select count(*) from app.draft where id = ?::uuid", draft))
                .as("it is theirs still, and comes back when they may know again")
                .isOne();
        String body = Json.createObjectBuilder()
                .add("kind", "MEMBER_VIEW")
                .add("about", caseFile)
                .add("part", "another")
                .add("fields", Json.createObjectBuilder())
                .build()
                .toString();
        assertThat(NURSE.post("boards/ash/drafts", body).status()).isEqualTo(404);
    }

    @Test
    void a_restricted_case_is_known_to_no_other_board_and_to_no_administrator() {
        assertThat(Caller.of("hugh.senn").get("boards/ash/cases/" + caseFile).status())
                .isEqualTo(404);
        assertThat(Caller.of("arlo.beck").get("boards/ash/cases/" + caseFile).status())
                .isEqualTo(403);
        assertThat(Caller.of("arlo.beck").get(AshRestriction.at(referral)).body())
                .doesNotContain(reference);
    }
}
