package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.FormBrowser;
import candour.deploy.People;
import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another site can have the browser of somebody who is signed in do: nothing. */
@Tag("signin")
class CrossSiteHttpTest {
    private static final String COOKIE = "candour";
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final RunningStand stand = TestStand.current();
    private final URI here = stand.webUi();

    private FormBrowser gwen() {
        var browser = new FormBrowser();
        browser.open(here + "/b/ash/cases");
        browser.signIn(People.named("gwen.hollis"), stand.authenticator("gwen.hollis"));
        assertThat(browser.cookie(here, COOKIE)).isNotEmpty();
        return browser;
    }

    private HttpRequest.Builder sent(String address, String type, String body) {
        return HttpRequest.newBuilder(URI.create(here + address))
                .header("Origin", "https://evil.example")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded", "text/plain", "application/json", "multipart/form-data"})
    void the_session_cookie_opens_no_operation_of_the_api(String type) {
        var gwen = gwen();
        String before = Records.business("ash");

        var answer = gwen.send(sent("/api/v1/boards/ash/referrals", type, Sample.referral("Cross-site")));

        assertThat(answer.statusCode()).as(answer.body()).isIn(401, 415);
        assertThat(Records.business("ash")).isEqualTo(before);
    }

    @Test
    void a_click_without_the_pages_own_token_is_refused() {
        var gwen = gwen();
        var page = gwen.send(HttpRequest.newBuilder(URI.create(here + "/?v-r=init&location=b%2Fash%2Fcases&query=")));
        var id = UI.matcher(page.body());
        var key = KEY.matcher(page.body());
        assertThat(id.find() && key.find()).as(page.body()).isTrue();
        String click = "\"rpc\":[],\"syncId\":0,\"clientId\":0}";
        String address = "/?v-r=uidl&v-uiId=" + id.group(1);

        var own = gwen.send(sent(address, "application/json", "{\"csrfToken\":\"" + key.group(1) + "\"," + click));
        assertThat(own.body()).startsWith("for(;;);").doesNotContain("appError");

        for (String token : List.of("", "\"csrfToken\":\"\",", "\"csrfToken\":\"guessed\",")) {
            var foreign = gwen.send(sent(address, "application/json", "{" + token + click));
            assertThat(foreign.body()).as(token + foreign).contains("appError", "\"syncId\":-1");
        }
    }

    @Test
    void a_form_of_another_site_neither_signs_out_nor_stretches_the_session() {
        var gwen = gwen();
        String form = "application/x-www-form-urlencoded";

        assertThat(gwen.send(sent("/sign-out", form, "")).statusCode()).isEqualTo(403);
        assertThat(gwen.send(sent("/session", form, "")).statusCode()).isEqualTo(403);
        assertThat(gwen.send(HttpRequest.newBuilder(URI.create(here + "/sign-out")))
                        .statusCode())
                .isEqualTo(405);
        assertThat(gwen.send(HttpRequest.newBuilder(URI.create(here + "/session")))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "https:evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/b/ash%0d%0aLocation:%20https://evil.example",
                "/%09/evil.example"
            })
    void a_step_up_leads_back_to_our_own_addresses_only(String wished) {
        var gwen = gwen();

        gwen.open(here + "/step-up?return=" + wished);

        assertThat(gwen.at().getAuthority()).isEqualTo(here.getAuthority());
        assertThat(gwen.at().getPath()).isEqualTo("/");
    }

    @Test
    void a_step_up_leads_back_to_where_it_began() {
        var gwen = gwen();
        String before = gwen.cookie(here, COOKIE);

        gwen.open(here + "/step-up?return=/b/ash/referrals");

        assertThat(gwen.at()).isEqualTo(URI.create(here + "/b/ash/referrals"));
        String after = gwen.cookie(here, COOKIE);
        assertThat(after).as("the session's id changes").isNotEqualTo(before);
        var old = new FormBrowser();
        old.setCookie(here, COOKIE, before);
        assertThat(old.send(HttpRequest.newBuilder(URI.create(here + "/session")))
                        .statusCode())
                .isEqualTo(401);
    }
}
