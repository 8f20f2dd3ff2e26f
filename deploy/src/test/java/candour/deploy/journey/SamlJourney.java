package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.AgencyRealm;
import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People whose agency speaks SAML: what it asserts counts once, for who asked, as it was signed, and as far as was agreed. */
@Tag("signin")
@ExtendWith(Chromium.class)
class SamlJourney {
    private static final String CASES = "/b/car/cases";
    private static final Pattern ASSERTION = Pattern.compile("<saml:Assertion .*</saml:Assertion>", Pattern.DOTALL);
    private static final Pattern SIGNATURE = Pattern.compile("<dsig:Signature .*?</dsig:Signature>", Pattern.DOTALL);

    private final Browser browser;
    private final RunningStand stand = TestStand.current();
    private final String endpoint = stand.issuer() + "/broker/carrow-health/endpoint";

    /** What the agency had the browser carry to us. */
    private record Answer(String response, String relayState) {
        static Answer of(String form) {
            Map<String, String> fields = Arrays.stream(form.split("&"))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(
                            field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
            return new Answer(fields.getOrDefault("SAMLResponse", ""), fields.getOrDefault("RelayState", ""));
        }

        String xml() {
            return new String(Base64.getMimeDecoder().decode(response), StandardCharsets.UTF_8);
        }

        Answer with(UnaryOperator<String> change) {
            String changed = change.apply(xml());
            assertThat(changed).isNotEqualTo(xml());
            return new Answer(Base64.getEncoder().encodeToString(changed.getBytes(StandardCharsets.UTF_8)), relayState);
        }
    }

    SamlJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void who_is_asked_for_two_factors_there_is_asked_for_nothing_here_and_signing_out_ends_both() {
        try (var edie = Visit.wide(browser)) {
            List<String> asked = new ArrayList<>();
            edie.page().onRequest(request -> asked.add(request.url()));
            edie.page().navigate(CASES);
            atTheAgency(edie, "edie.marlow");
            edie.proves("edie.marlow"); // the agency's own code, of which it tells
            edie.arrived();

            assertThat(edie.page()).hasURL(Pattern.compile(".*" + CASES));
            assertThat(asked)
                    .filteredOn(url -> url.contains("SAMLRequest="))
                    .isNotEmpty()
                    .allMatch(url -> url.contains("&Signature=") && url.contains("rsa-sha256"));
            assertThat(asked).noneMatch(url -> url.contains("SAMLResponse"));

            signOut(edie.page());
            assertThat(edie.page().locator("h1")).hasText("You are signed out");
            edie.page().navigate(CASES);
            edie.names("edie.marlow@carrow-health.example");
            assertThat(edie.page().locator("#password")).isVisible(); // signed out at the agency, too
        }
    }

    @Test
    void who_is_asked_for_a_password_only_is_asked_for_a_code_here_whatever_was_told_the_last_time() {
        try (var silas = Visit.wide(browser)) {
            silas.page().navigate(CASES);
            atTheAgency(silas, "silas.wren");

            assertThat(silas.page()).hasURL(Pattern.compile(".*/realms/candour/.*"));
            assertThat(silas.page().locator("h1")).hasText("Your second factor");
            assertThat(session(silas)).isEmpty();
            silas.proves("silas.wren");
            silas.arrived();
            assertThat(silas.page()).hasURL(Pattern.compile(".*" + CASES));
        }
    }

    @Test
    void what_an_agency_claims_under_another_name_than_was_agreed_counts_for_nothing() {
        try (var juno = Visit.wide(browser)) {
            var answer = keptBack(juno, "juno.hale");
            assertThat(answer.xml()).contains("multipleauthn", ">otp<");

            post(juno, answer);
            juno.page().navigate(CASES);

            assertThat(session(juno)).isEmpty();
            juno.names("juno.hale@carrow-health.example");
            assertThat(juno.page().locator("h1")).hasText("Set up your authenticator");
            assertThat(session(juno)).isEmpty();
        }
    }

    @Test
    void a_newcomer_belongs_to_no_board_and_an_address_that_somebody_has_inherits_nothing() {
        try (var nell = Visit.narrow(browser)) {
            nell.page().navigate("/");
            atTheAgency(nell, "nell.ashby");
            nell.proves("nell.ashby");
            nell.arrived();
            assertThat(nell.page().locator("main")).containsText("no board");
            nell.open(CASES);
            assertThat(nell.page().locator("h1")).hasText("There is nothing here");
        }
        try (var cato = Visit.narrow(browser)) {
            cato.page().navigate("/b/ash/cases");
            atTheAgency(cato, "cato.frith");
            cato.proves("cato.frith");
            assertThat(cato.page().locator("h1")).hasText("The sign-in stopped");
            assertThat(cato.page().locator("main"))
                    .containsText("Your agency gave an address that somebody else has here.");
            cato.expects("409");
            cato.isAccessible("an address that somebody has");
            assertThat(session(cato)).isEmpty();
        }
    }

    @Test
    void an_answer_is_good_once_and_only_for_the_browser_that_asked() {
        try (var edie = Visit.wide(browser);
                var thief = Visit.wide(browser)) {
            var answer = keptBack(edie, "edie.marlow");
            thief.page().navigate(CASES);
            var asked = keptBackRequest(thief);

            assertThat(post(thief, answer).url()).startsWith(stand.issuer());
            assertThat(session(thief)).isEmpty();
            refused(post(thief, new Answer(answer.response(), asked)));
            thief.page().navigate(CASES);
            assertThat(session(thief)).isEmpty();

            assertThat(post(edie, answer).url()).startsWith(stand.webUi().toString());
            assertThat(session(edie)).isPresent();
            edie.open(CASES);
            signOut(edie.page());
            assertThat(edie.page().locator("h1")).hasText("You are signed out");
            assertThat(post(edie, answer).url()).startsWith(stand.issuer());
            edie.page().navigate(CASES);
            assertThat(edie.page().locator("#username")).isVisible();
        }
    }

    @Test
    void an_answer_that_was_changed_signs_nobody_in() {
        String own = AgencyRealm.account("silas.wren").id().toString();
        String other = AgencyRealm.account("edie.marlow").id().toString();
        Map<String, UnaryOperator<String>> changes = Map.of(
                "somebody else", xml -> xml.replace(own, other),
                "unsigned", SamlJourney::unsigned,
                "somebody else, unsigned", xml -> unsigned(xml).replace(own, other),
                "somebody else wrapped around it", xml -> wrapped(xml, own, other),
                "only the answer signed", SamlJourney::withUnsignedAssertion);
        changes.forEach((forgery, change) -> {
            try (var silas = Visit.wide(browser)) {
                var answer = keptBack(silas, "silas.wren");
                assertThat(answer.xml()).contains(own).doesNotContain("silas.wren\"", other);

                refused(post(silas, answer.with(change)));

                silas.page().navigate(CASES);
                assertThat(silas.page().locator("#username")).isVisible();
                assertThat(session(silas)).as(forgery).isEmpty();
            }
        });
    }

    @Test
    void an_answer_that_nobody_asked_for_signs_nobody_in() {
        try (var edie = Visit.wide(browser)) {
            var answer = keptBack(edie, "edie.marlow");

            refused(post(edie, new Answer(answer.response(), "")));
            for (String client : List.of("candour-ui", "candour-cli")) {
                refused(edie.context().request().post(endpoint + "/clients/" + client, form(answer)));
            }

            assertThat(post(edie, answer).url()).startsWith(stand.webUi().toString()); // as it was asked for
        }
    }

    @Test
    void who_signs_out_at_the_agency_is_out_here() {
        try (var edie = Visit.wide(browser)) {
            edie.page().navigate(CASES);
            atTheAgency(edie, "edie.marlow");
            edie.proves("edie.marlow");
            edie.arrived();

            Page agency = edie.tab();
            agency.navigate(
                    AgencyRealm.CARROW_HEALTH.address(stand.facts().keycloak()) + "/protocol/openid-connect/logout");
            agency.locator("#kc-logout").click();
            agency.locator("#kc-page-title, h1").first().waitFor();

            assertThat(edie.page().locator("#username")).isVisible(); // the open screen has left by itself
            edie.page().navigate(CASES);
            assertThat(edie.page().locator("#username")).isVisible();
        }
    }

    private void atTheAgency(Visit visit, String username) {
        visit.names(username + "@carrow-health.example");
        visit.asAgencyKnows(AgencyRealm.account(username));
    }

    /** Goes through the agency's pages, and keeps what it has the browser carry to us. */
    private Answer keptBack(Visit visit, String username) {
        List<String> forms = new ArrayList<>();
        visit.context().route(endpoint, route -> {
            forms.add(route.request().postData());
            route.fulfill(new Route.FulfillOptions().setBody("kept back"));
        });
        visit.page().navigate(CASES);
        atTheAgency(visit, username);
        if (AgencyRealm.account(username).factors() == AgencyRealm.Factors.TWO) {
            visit.proves(username);
        }
        assertThat(visit.page().locator("body")).hasText("kept back");
        visit.context().unroute(endpoint);
        return Answer.of(forms.get(0));
    }

    /** Asks the agency for an answer of one's own, and keeps the name of the request. */
    private String keptBackRequest(Visit visit) {
        List<String> asked = new ArrayList<>();
        visit.page().onRequest(request -> asked.add(request.url()));
        visit.names("edie.marlow@carrow-health.example");
        visit.page().waitForURL("**/realms/carrow-health/**");
        return asked.stream()
                .filter(url -> url.contains("SAMLRequest="))
                .map(url -> url.replaceFirst(".*[?&]RelayState=([^&]*).*", "$1"))
                .map(state -> URLDecoder.decode(state, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private APIResponse post(Visit visit, Answer answer) {
        return visit.context().request().post(endpoint, form(answer));
    }

    private static RequestOptions form(Answer answer) {
        var form = FormData.create().set("SAMLResponse", answer.response());
        return RequestOptions.create()
                .setForm(answer.relayState().isEmpty() ? form : form.set("RelayState", answer.relayState()));
    }

    private static void refused(APIResponse response) {
        assertThat(response.status()).as(response.url()).isEqualTo(400);
        assertThat(response.url()).contains("/broker/carrow-health/endpoint");
        assertThat(response.text()).contains("The sign-in stopped");
    }

    private static String unsigned(String xml) {
        return SIGNATURE.matcher(xml).replaceAll("");
    }

    /** The assertion's own signature taken away, which the answer's doesn't replace. */
    private static String withUnsignedAssertion(String xml) {
        return ASSERTION.matcher(xml).replaceFirst(found -> Matcher.quoteReplacement(unsigned(found.group())));
    }

    /** Somebody else's assertion before the signed one, the whole answer no longer signed. */
    private static String wrapped(String xml, String own, String other) {
        String withoutOuter = SIGNATURE.matcher(xml).replaceFirst("");
        var signed = ASSERTION.matcher(withoutOuter);
        assertThat(signed.find()).isTrue();
        String forged =
                unsigned(signed.group()).replace(own, other).replaceFirst(" ID=\"[^\"]*\"", " ID=\"ID_forged\"");
        return withoutOuter.substring(0, signed.start()) + forged + withoutOuter.substring(signed.start());
    }

    private static void signOut(Page page) {
        page.locator(".railfoot")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    private static Optional<Cookie> session(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("candour"))
                .findFirst();
    }
}
