package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the public asks: published by the board's administrator, read by everybody. */
@Tag("shell")
class ContactsHttpTest {
    private static final Caller ADMINISTRATOR = Caller.of("lena.moss");
    private static final String CONTACTS = "boards/car/contacts";

    private static String body(String controller, String help, int days) {
        return """
                {"controller": "%s", "answerDays": %d,
                 "help": {"team": "%s", "email": "help@carrow.example", "telephone": "01632 960 200"},
                 "privacy": {"team": "Data protection", "email": "privacy@carrow.example"},
                 "accessibility": {"team": "Business team", "email": "access@carrow.example"}}""".formatted(controller, days, help);
    }

    private static Answer put(Caller caller, long version, String body) {
        return caller.send("PUT", CONTACTS, Optional.of(body), Map.of("If-Match", "\"" + version + "\""));
    }

    private static long version() {
        return ADMINISTRATOR.get(CONTACTS).version();
    }

    private static HttpResponse<String> open(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestStand.current().webUi() + address))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void the_administrator_publishes_and_everybody_reads_without_signing_in() throws IOException, InterruptedException {
        Answer published = put(ADMINISTRATOR, version(), body("Carrow Council <for> the board", "Team & co", 7));

        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.header("ETag")).isEqualTo("\"" + published.version() + "\"");
        assertThat(open("/about/car/help").body())
                .contains("Team &amp; co", "mailto:help@carrow.example", "01632 960 200");
        assertThat(open("/about/car/privacy").body())
                .contains("Carrow Council &lt;for&gt; the board", "privacy@carrow.example");
        assertThat(open("/about/car/accessibility").body()).contains("access@carrow.example", "within 7 working days");
        assertThat(open("/about/ash/help").body()).doesNotContain("carrow.example");
        assertThat(Records.count(
                        "select count(*) from app.audit_entry where board_id = ?::uuid and what = 'Contacts published'",
                        Records.board("car")))
                .isPositive();
    }

    @Test
    void who_has_seen_an_older_version_is_told_so_and_changes_nothing() {
        long seen = version();
        AshCase.ok(put(ADMINISTRATOR, seen, body("First", "Team", 5)));

        Answer late = put(ADMINISTRATOR, seen, body("Second", "Team", 5));

        assertThat(late.status()).isEqualTo(412);
        assertThat(ADMINISTRATOR.get(CONTACTS).json().getString("controller")).isEqualTo("First");
    }

    @ParameterizedTest
    @CsvSource({"'', Team, 5", "Controller, '', 5", "Controller, Team, 0", "Controller, Team, 61"})
    void what_is_missing_or_out_of_bounds_is_bad_input(String controller, String team, int days) {
        assertThat(put(ADMINISTRATOR, version(), body(controller, team, days)).status())
                .isEqualTo(400);
    }

    @Test
    void only_the_administrator_publishes() {
        Caller member = Caller.of("gwen.hollis");

        Answer refused = member.send(
                "PUT",
                "boards/ash/contacts",
                Optional.of(body("Mine", "Team", 5)),
                Map.of("If-Match", "\"" + member.get("boards/ash/contacts").version() + "\""));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(member.get("boards/ash/contacts").body()).doesNotContain("Mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/about/nowhere/help",
                "/about/ash/nothing",
                "/about/ash",
                "/about/ash/help/more",
                "/about/",
                "/about/ASH/help"
            })
    void a_page_that_is_not_there_answers_404(String address) throws IOException, InterruptedException {
        assertThat(open(address).statusCode()).isEqualTo(404);
        assertThat(open(address).body()).doesNotContain("Ashmere");
    }

    @Test
    void the_accessibility_statement_has_the_statutory_headings() throws IOException, InterruptedException {
        HttpResponse<String> page = open("/about/ash/accessibility");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsSubsequence(
                        "(No. 2) Accessibility Regulations 2018",
                        "<h2>Compliance status</h2>",
                        "partially compliant",
                        "<h2>Non-accessible content</h2>",
                        "<h3>Non-compliance with the accessibility regulations</h3>",
                        "<h3>Disproportionate burden</h3>",
                        "within the scope of the accessibility regulations</h3>",
                        "<h2>Preparation of this accessibility statement</h2>",
                        "<h2>Feedback and contact information</h2>",
                        "business@ashmere.example",
                        "<h2>Enforcement procedure</h2>",
                        "Equality and Human Rights Commission");
    }

    @Test
    void the_public_pages_say_nothing_of_a_case_and_give_no_session() throws IOException, InterruptedException {
        for (String page : new String[] {"help", "privacy", "accessibility"}) {
            HttpResponse<String> answer = open("/about/ash/" + page);

            assertThat(answer.body().replace("<script src=\"/theme/appearance.js\"></script>", ""))
                    .as("no script but the one that keeps to light or dark")
                    .doesNotContain("ASH-2026")
                    .doesNotContain("<script");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }
}
