package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the document, so that a new one is covered without being named here. */
@Tag("isolation")
class EveryOperationHttpTest {
    private static final String CANARY = "CANARY-" + UUID.randomUUID();
    private static String referral = "";
    private static String holder = "";
    private static String caseFile = "";
    private static String meeting = "";
    private static String evidence = "";
    private static String notification = "";
    private static String delegation = "";
    private static String mail = "";
    private static String scopingReturn = "";

    @BeforeAll
    static void something_of_ash_to_look_for() {
        Caller manager = Caller.of("gwen.hollis");
        Answer received = manager.post("boards/ash/referrals", Sample.referral(CANARY));
        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        referral = received.id();
        holder = manager.get("boards/ash/roster").items().get(0).getString("id");
        var opened = AshCase.requested();
        caseFile = opened.id();
        var day = AshDelegate.free();
        delegation = AshCase.ok(AshCase.CHAIR.post(
                        AshDelegate.DELEGATIONS, AshDelegate.body(AshDelegate.line("ash", "imran.shale"), day, day)))
                .id();
        meeting = opened.convenedToday().id();
        scopingReturn = AshScoping.of(opened).asked("Ashmere Housing").id();
        notification = Caller.of("maeve.linden")
                .get("boards/ash/notifications")
                .items()
                .get(0)
                .getString("id");
        mail = Records.text(
                "select id::text from app.outgoing_mail where board_id = ?::uuid order by id desc limit 1",
                Records.board("ash"));
        evidence = opened.evidenced("abuse")
                .json()
                .getJsonArray("limbs")
                .getJsonObject(0)
                .getJsonArray("evidence")
                .getJsonObject(0)
                .getString("id");
    }

    @AfterAll
    static void nobody_is_left_standing_in() {
        AshDelegate.endAll();
    }

    /** Of every kind of thing that an address can name, one that is really there. */
    private static List<String> things() {
        return List.of(referral, holder, caseFile, meeting);
    }

    static List<OpenApi.Operation> ofABoard() {
        return OpenApi.BOARDS.operations().stream()
                .filter(OpenApi.Operation::isOfABoard)
                .toList();
    }

    private static String address(OpenApi.Operation operation, String board, String id) {
        return operation
                .path()
                .replace("{board}", board)
                .replace("{evidence}", evidence)
                .replace("{limb}", "abuse")
                .replace("{notification}", isThere(id) ? notification : id)
                .replace("{delegation}", isThere(id) ? delegation : id)
                .replace("{mail}", isThere(id) ? mail : id)
                .replace("{return}", isThere(id) ? scopingReturn : id)
                .replaceAll("\\{[a-z]+}", id);
    }

    /** Few are tried everywhere, since who is refused the same thirty times in a minute is counted and not recorded. */
    private static boolean isThere(String id) {
        return things().contains(id);
    }

    private static Answer call(Caller caller, OpenApi.Operation operation, String board, String id) {
        Optional<String> body = OpenApi.BOARDS.takesBody(operation)
                ? Optional.of(OpenApi.BOARDS.body(operation, id))
                : Optional.empty();
        return caller.send(
                operation.method(),
                address(operation, board, id),
                body,
                Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"1\""));
    }

    @Test
    void the_document_has_operations_of_boards() {
        assertThat(ofABoard()).hasSizeGreaterThan(8);
        assertThat(OpenApi.BOARDS.operations()).hasSizeGreaterThan(ofABoard().size());
    }

    @ParameterizedTest
    @MethodSource("ofABoard")
    void a_board_does_not_exist_for_whoever_is_not_on_its_roster(OpenApi.Operation operation) {
        for (String stranger : List.of("hugh.senn", "iris.calloway", "otis.rowan", "petra.vane")) {
            String before = Records.business("ash");
            long refusals = Records.refusals();

            for (String id : things()) {
                Answer foreign = call(Caller.of(stranger), operation, "ash", id);
                Answer never = call(Caller.of(stranger), operation, "no-such-board", id);

                assertThat(foreign.status()).as(foreign.toString()).isEqualTo(404);
                assertThat(foreign.body()).isEqualTo(never.body()).doesNotContain("CANARY");
                assertThat(headers(foreign)).isEqualTo(headers(never));
            }

            assertThat(Records.business("ash")).isEqualTo(before);
            assertThat(Records.refusals()).as("the attempts are recorded").isEqualTo(refusals + 2L * things().size());
        }
    }

    /** Without the one by which the server ends a connection after some hundred calls, whatever they asked. */
    private static Set<String> headers(Answer answer) {
        var names = new TreeSet<>(answer.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    static Stream<OpenApi.Operation> ofOneThing() {
        return ofABoard().stream()
                .filter(operation -> operation.path().replace("{board}", "").contains("{"));
    }

    @ParameterizedTest
    @MethodSource("ofOneThing")
    void what_belongs_to_another_board_does_not_exist_in_ones_own(OpenApi.Operation operation) {
        String before = Records.business("ash");
        long refusals = Records.refusals();
        int asked = 0;

        for (String member : List.of("hugh.senn", "iris.calloway")) {
            for (String id : things()) {
                Answer foreign = call(Caller.of(member), operation, "bex", id);
                Answer never = call(
                        Caller.of(member), operation, "bex", UUID.randomUUID().toString());

                assertThat(foreign.body()).doesNotContain("CANARY").isEqualTo(never.body());
                assertThat(foreign.status())
                        .as(foreign.toString())
                        .isIn(404, 403)
                        .isEqualTo(never.status());
                asked += 2;
            }
        }

        assertThat(Records.business("ash")).isEqualTo(before);
        assertThat(Records.refusals()).as("the attempts are recorded").isEqualTo(refusals + asked);
    }

    @ParameterizedTest
    @MethodSource("ofABoard")
    void no_operation_is_open_to_whoever_has_no_good_token(OpenApi.Operation operation) {
        var webUi = TestStand.current().webUi();
        String platforms = Caller.token("petra.vane", Tokens.PLATFORM);
        String good = Caller.token("gwen.hollis", Tokens.BOARDS);
        String forged = good.substring(0, good.lastIndexOf('.') + 1) + "c2lnbmF0dXJl";

        for (Caller caller : List.of(
                Caller.withoutToken(webUi),
                Caller.withToken(webUi, "nonsense"),
                Caller.withToken(webUi, forged),
                Caller.withToken(webUi, platforms))) {
            Answer answer = call(caller, operation, "ash", referral);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("TokenMissing");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @ParameterizedTest
    @MethodSource("ofABoard")
    void a_method_that_the_document_does_not_offer_is_not_there(OpenApi.Operation operation) {
        List<String> offered = ofABoard().stream()
                .filter(other -> other.path().equals(operation.path()))
                .map(OpenApi.Operation::method)
                .toList();

        for (String method : OpenApi.METHODS) {
            if (!offered.contains(method)) {
                Answer answer = Caller.of("gwen.hollis")
                        .send(
                                method,
                                address(operation, "ash", referral),
                                method.startsWith("P") ? Optional.of("{}") : Optional.empty(),
                                Map.of());
                assertThat(answer.status()).as(method + " " + answer).isEqualTo(405);
            }
        }
    }

    @Test
    void nothing_that_bex_can_read_holds_a_canary_of_ash() {
        var reads = ofABoard().stream()
                .filter(operation -> operation.method().equals("GET"))
                .toList();
        String own = Caller.of("hugh.senn")
                .get("boards/bex/referrals")
                .items()
                .get(0)
                .getString("id");

        assertThat(reads).isNotEmpty().allSatisfy(operation -> {
            Answer answer = call(Caller.of("hugh.senn"), operation, "bex", own);
            assertThat(answer.body()).doesNotContain("CANARY").doesNotContain("ASH-");
        });
    }

    @Test
    void the_canary_would_be_seen_where_it_may_be_read() {
        assertThat(Caller.of("gwen.hollis")
                        .get("boards/ash/referrals/" + referral)
                        .body())
                .contains(CANARY);
        assertThat(Caller.of("gwen.hollis")
                        .get("boards/ash/referrals/" + referral + "/identities")
                        .body())
                .contains("Name " + CANARY);
    }

    @ParameterizedTest
    @MethodSource("ofABoard")
    void the_board_of_a_call_is_the_one_in_its_path_and_nothing_else(OpenApi.Operation operation) {
        if (!operation.method().equals("GET")) {
            return;
        }
        String bex = Records.board("bex");
        String own = Caller.of("dana.pryce")
                .get("boards/ash/referrals")
                .items()
                .get(0)
                .getString("id");
        Answer plain = Caller.of("dana.pryce").get(address(operation, "ash", own));

        Answer hinted = Caller.of("dana.pryce")
                .send(
                        "GET",
                        address(operation, "ash", own) + "?board=bex&tenantId=" + bex,
                        Optional.empty(),
                        Map.of(
                                "X-Tenant",
                                "bex",
                                "X-Tenant-Id",
                                bex,
                                "X-Forwarded-Host",
                                "bex.example",
                                "Cookie",
                                "board=bex; tenant=" + bex));

        assertThat(hinted.status()).isEqualTo(plain.status());
        assertThat(hinted.body()).isEqualTo(plain.body());
    }
}
