package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The control plane and the boards' plane: two processes, two roles, two audiences, no case content in the first. */
@Tag("isolation")
class PlanesHttpTest {
    private final Caller platform = Caller.ofPlatform();

    private static String mark() {
        var random = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return ("T" + random + "test").toUpperCase(Locale.ROOT).substring(0, 5);
    }

    private static String opening(String subject) {
        return """
                {"administratorIssuer": "%s", "administratorSubject": "%s"}""".formatted(TestStand.current().issuer(), subject);
    }

    @Test
    void a_board_is_registered_as_a_draft_opened_by_order_and_then_lets_its_administrator_in() {
        String mark = mark();
        String slug = mark.toLowerCase(Locale.ROOT);
        String lena = "5a1e0000-0000-4000-8000-000000000013";
        String registration = "{\"mark\": \"" + mark + "\", \"name\": \"Denmoor\"}";

        Answer draft = platform.put("boards/" + slug, registration);
        Answer again = platform.put("boards/" + slug, registration);
        Answer early = Caller.of("lena.moss").get("boards/" + slug + "/roster");
        Answer ordered = platform.put("boards/" + slug + "/opening", opening(lena));
        boolean active = Records.within(
                Duration.ofSeconds(30),
                () -> platform.get("boards/" + slug).json().getString("status").equals("ACTIVE"));

        assertThat(draft.json().getString("status")).isEqualTo("DRAFT");
        assertThat(again.body()).isEqualTo(draft.body());
        assertThat(early.status()).isEqualTo(404);
        assertThat(ordered.status()).isEqualTo(200);
        assertThat(active).isTrue();
        assertThat(Caller.of("lena.moss").get("boards/" + slug + "/roster").status())
                .isEqualTo(200);
        assertThat(platform.put("boards/" + slug + "/opening", opening(lena)).problem())
                .isEqualTo("BoardNotInDraft");
        Caller.of("lena.moss").get("boards").items().forEach(board -> assertThat(board.getString("board"))
                .isNotIn("ash", "bex"));
    }

    @Test
    void a_mark_or_address_that_is_taken_is_refused_and_a_bad_one_is_explained() {
        Answer taken = platform.put("boards/other", "{\"mark\": \"ASH\", \"name\": \"Other\"}");
        Answer bad = platform.put("boards/other", "{\"mark\": \"ash\", \"name\": \"\"}");

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("BoardTaken");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json().getJsonArray("fields")).hasSize(2);
    }

    @Test
    void everything_at_the_control_plane_is_refused_to_whoever_is_no_platform_administrator() {
        var tenantAdmin = TestStand.current().tenantAdmin();
        for (OpenApi.Operation operation : OpenApi.CONTROL_PLANE.operations()) {
            String address = operation
                    .path()
                    .replace("{board}", "ash")
                    .replace("{code}", "POL")
                    .replace("{edition}", "WT2015");
            Optional<String> body = OpenApi.CONTROL_PLANE.takesBody(operation)
                    ? Optional.of(OpenApi.CONTROL_PLANE.body(
                            operation, UUID.randomUUID().toString()))
                    : Optional.empty();

            for (String token : List.of(
                    Caller.token("gwen.hollis", Tokens.BOARDS),
                    Caller.token("petra.vane", Tokens.BOARDS),
                    Caller.token("gwen.hollis", Tokens.PLATFORM),
                    "nonsense")) {
                Answer answer = Caller.withToken(tenantAdmin, token).send(operation.method(), address, body, Map.of());
                assertThat(answer.status()).as(operation + " " + answer).isEqualTo(401);
            }
            assertThat(Caller.withoutToken(tenantAdmin)
                            .send(operation.method(), address, body, Map.of())
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void the_control_plane_has_no_address_for_a_case() {
        for (String path : List.of(
                "boards/ash/referrals",
                "boards/ash/roster",
                "boards/ash/agencies",
                "boards/ash/terms",
                "boards/ash/guidance-editions",
                "referrals",
                "boards/ash/history")) {
            assertThat(platform.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void what_the_platform_administrator_did_is_in_the_platforms_own_chain() {
        String code = "T" + mark().substring(1);
        platform.put("agencies/" + code, "{\"name\": \"Tested agency\"}");

        assertThat(Records.count(
                        "select count(*) from app.platform_audit_entry where what = 'Agency registered' and detail ->> 'code' = ?",
                        code))
                .isEqualTo(1);
        assertThat(Records.text("select first_bad is null and head_ok from app.verify_platform_audit()"))
                .isEqualTo("t");
    }

    @Test
    void the_editions_that_the_product_brings_are_published_once_and_nobody_can_change_them() {
        Answer editions = platform.get("guidance-editions");

        assertThat(editions.items())
                .extracting(edition -> edition.getString("code"))
                .contains("WT2010", "WT2013", "WT2015", "WT2018", "WT2023", "WT2026", "CA2014S44");
        assertThat(
                        Records.count(
                                "select count(*) from app.platform_audit_entry where what = 'Guidance edition published' and detail ->> 'edition' = 'WT2015'"))
                .isEqualTo(1);
        assertThat(platform.put("guidance-editions", "{}").status()).isEqualTo(405);
        assertThat(platform.put("guidance-editions/WT2015", "{}").status()).isEqualTo(400);
    }

    @Test
    void a_suspended_board_shuts_its_people_out_from_the_next_call_on_and_tells_nobody_else() {
        Caller member = Caller.of("lena.moss");
        String id = Records.board("car");
        assertThat(member.get("boards/car/roster").status()).isEqualTo(200);

        Answer suspended =
                platform.put("boards/car/suspension", "{\"reason\": \"Asked for by the board's partners.\"}");
        try {
            Answer again = platform.put("boards/car/suspension", "{\"reason\": \"Once more.\"}");
            Answer shut = member.get("boards/car/roster");
            Answer acting = member.post("boards/car/referrals", "{}");

            assertThat(suspended.json().getString("status")).isEqualTo("SUSPENDED");
            assertThat(again.body()).isEqualTo(suspended.body());
            assertThat(List.of(shut, acting)).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.problem()).isEqualTo("BoardIsSuspended");
            });
            assertThat(member.get("boards").items())
                    .noneMatch(board -> board.getString("board").equals("car"));
            assertThat(Caller.of("hugh.senn").get("boards/car/roster").body())
                    .isEqualTo(
                            Caller.of("hugh.senn").get("boards/nowhere/roster").body());
            assertThat(inChain(id, "Board suspended")).isTrue();
        } finally {
            platform.put("boards/car/resumption", "{\"reason\": \"The partners agree.\"}");
        }

        assertThat(member.get("boards/car/roster").status()).isEqualTo(200);
        assertThat(inChain(id, "Board resumed")).isTrue();
        assertThat(Records.count("""
                        select count(*) from app.platform_audit_entry
                         where what = 'Board suspended' and detail ->> 'reason' = 'Once more.'""")).isZero();
    }

    /** The boards' plane writes into the board's own chain what was ordered. */
    private static boolean inChain(String board, String what) {
        return Records.within(
                Duration.ofSeconds(30),
                () -> Records.count(
                                "select count(*) from app.audit_entry where board_id = ?::uuid and what = ? and detail ->> 'reason' <> 'Once more.'",
                                board,
                                what)
                        > 0);
    }

    @Test
    void only_a_board_that_was_opened_is_suspended_and_a_reason_is_asked_for() {
        String mark = mark();
        String slug = mark.toLowerCase(Locale.ROOT);
        platform.put("boards/" + slug, "{\"mark\": \"" + mark + "\", \"name\": \"Denmoor\"}");

        assertThat(platform.put("boards/" + slug + "/suspension", "{\"reason\": \"Never opened.\"}")
                        .problem())
                .isEqualTo("BoardNotActive");
        assertThat(platform.put("boards/" + slug + "/resumption", "{\"reason\": \"Never opened.\"}")
                        .problem())
                .isEqualTo("BoardNotActive");
        assertThat(platform.put("boards/ash/suspension", "{\"reason\": \" \"}").status())
                .isEqualTo(400);
        assertThat(platform.put("boards/nowhere/suspension", "{\"reason\": \"No such board.\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_stranger_at_a_board_is_delivered_to_that_boards_own_chain() {
        Caller.of("otis.rowan").get("boards/bex/referrals");

        boolean delivered = Records.within(Duration.ofSeconds(90), () -> Records.count("""
                                select count(*) from app.audit_entry where board_id = ?::uuid and what = 'Refused to a stranger'
                                   and detail ->> 'subject' = '5a1e0000-0000-4000-8000-000000000014'""", Records.board("bex")) > 0);

        assertThat(delivered).isTrue();
    }

    @Test
    void a_members_rights_end_with_the_post_on_the_next_call() {
        Caller administrator = Caller.of("lena.moss");
        String arlo = "5a1e0000-0000-4000-8000-000000000010";
        Answer appointed = administrator.post("boards/car/roster", """
                {"title": "Guest %s", "capacity": "PANEL_MEMBER", "issuer": "%s", "subject": "%s",
                 "name": "Arlo Beck", "email": "arlo@example.org", "from": "2026-01-05"}""".formatted(
                        UUID.randomUUID(), TestStand.current().issuer(), arlo));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        assertThat(Caller.of("arlo.beck").get("boards/car/referrals").status()).isEqualTo(200);

        Answer ended = administrator.post(
                "boards/car/roster/" + appointed.id() + "/end", appointed.version(), "{\"lastDay\": \"2026-01-31\"}");

        assertThat(ended.status()).as(ended.toString()).isEqualTo(200);
        assertThat(Caller.of("arlo.beck").get("boards/car/referrals").status()).isEqualTo(404);
    }

    @Test
    void a_board_keeps_its_last_administrator_and_a_post_gives_no_power_beyond_the_board() {
        Caller administrator = Caller.of("lena.moss");
        var own = administrator.get("boards/car/roster").items().stream()
                .filter(line -> line.getString("capacity").equals("BOARD_ADMINISTRATOR"))
                .findFirst()
                .orElseThrow();

        Answer last = administrator.post(
                "boards/car/roster/" + own.getString("id") + "/end",
                own.getJsonNumber("version").longValueExact(),
                "{\"lastDay\": \"2026-02-01\"}");
        Answer system = administrator.post("boards/car/roster", """
                {"title": "All-powerful", "capacity": "PLATFORM_ADMINISTRATOR", "issuer": "x", "subject": "y",
                 "name": "N", "email": "n@example.org", "from": "2026-01-05"}""");

        assertThat(last.problem()).isEqualTo("LastAdministrator");
        assertThat(system.problem()).isEqualTo("CapacityOfNoPost");
    }

    @Test
    void every_answer_says_how_it_may_be_kept_and_framed() throws IOException, InterruptedException {
        var webUi = TestStand.current().webUi();
        List<URI> addresses = List.of(
                webUi.resolve("/api/v1/boards"),
                webUi.resolve("/api/v1/nothing"),
                webUi.resolve("/api/v1/boards/ash/%25zz"),
                webUi.resolve("/api"),
                TestStand.current().tenantAdmin().resolve("/api/v1/boards"),
                TestStand.current().tenantAdmin().resolve("/api/v1/nothing"),
                TestStand.current().tenantAdmin().resolve("/nothing"),
                TestStand.current().tenantAdmin().resolve("/"));

        for (URI address : addresses) {
            var response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.headers().firstValue("Cache-Control"))
                    .as(address.toString())
                    .hasValue("no-store");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
            assertThat(response.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
            assertThat(response.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .hasValue("same-origin");
            assertThat(response.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
            assertThat(response.body()).doesNotContain("Payara").doesNotContain("Exception");
        }
    }

    @Test
    void no_log_of_either_process_holds_a_name() {
        String secret = "Secret" + UUID.randomUUID();
        Caller manager = Caller.of("gwen.hollis");
        Answer received = manager.post("boards/ash/referrals", Sample.referral(secret));
        manager.get("boards/ash/referrals/" + received.id() + "/identities");
        manager.post("boards/ash/referrals", Sample.referral(secret).replace("2026-04-02", "2999-01-01"));
        manager.post("boards/ash/referrals", Sample.referral(secret).replace("\"2026-04-02\"", "7"));

        Path logs = TestStand.current().facts().state().resolve("log");

        try (var files = Files.list(logs)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(log -> assertThat(Files.readString(log))
                    .doesNotContain(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
