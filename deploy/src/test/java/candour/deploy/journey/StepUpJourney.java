package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.http.AshCase;
import candour.deploy.http.BexPost;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing asks for a second factor of our own, whatever the agency asked; what was to be signed is kept meanwhile. */
@Tag("signin")
@ExtendWith(Chromium.class)
class StepUpJourney {
    private final Browser browser;

    StepUpJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void who_signed_in_at_the_agency_proves_it_here_and_then_signs_what_was_kept() {
        String at = "/b/ash/cases/" + AshCase.readyToSign() + "/advice";
        try (var maeve = Visit.wide(browser)) {
            maeve.signIn("maeve.linden", at);
            Page page = maeve.page();
            String before = session(maeve);

            confirm(maeve);
            assertThat(page.locator("h1")).hasText("Your second factor");
            page.goBack();
            maeve.arrived();
            assertThat(page.locator("#advice-signature")).hasCount(0);
            maeve.open(at);
            confirm(maeve);
            assertThat(page.locator("h1")).hasText("Your second factor");
            maeve.proves("maeve.linden");
            maeve.arrived();

            assertThat(page.locator("main")).containsText("Nothing is signed yet");
            assertThat(page.locator("#advice-signature")).hasCount(0);
            assertThat(page.locator("#advice-confirmed input")).isChecked();
            assertThat(session(maeve)).isNotEqualTo(before);
            maeve.seen("advice-proved");
            Keys.button(maeve, "Sign it now").click();
            assertThat(page.locator("#advice-signature")).isFocused();
        }
    }

    @Test
    void what_everybody_will_read_is_published_after_the_proof_as_it_was_typed() {
        var post = BexPost.administrator(
                "iris.calloway"); // whose agency asks for both factors, so that ours is asked here
        try (var iris = Visit.wide(browser)) {
            Page page = iris.signIn("iris.calloway", "/b/bex/contacts");
            page.locator("#controller input").fill("Bexcombe Council, for the board");
            for (String part : new String[] {"help", "privacy", "accessibility"}) {
                page.locator("#" + part + "-team input").fill("The " + part + " team");
                page.locator("#" + part + "-email input").fill(part + "@bexcombe.example");
            }
            page.locator("#answer-days input").fill("10");

            Keys.button(iris, "Publish the contacts").click();
            assertThat(page.locator("h1")).hasText("Your second factor");
            iris.proves("iris.calloway");
            iris.arrived();

            assertThat(page.locator("main .saved")).containsText("press the button once more");
            assertThat(page.locator("#privacy-email input")).hasValue("privacy@bexcombe.example");
            iris.seen("contacts-proved");
            Keys.button(iris, "Publish the contacts").click();
            assertThat(page.locator("main .saved")).containsText("Published");
            page.navigate("/about/bex/privacy");
            assertThat(page.locator("main")).containsText("Bexcombe Council, for the board");
        } finally {
            post.end();
        }
    }

    @Test
    void a_step_up_leads_back_to_our_own_addresses_only() {
        try (var gwen = Visit.narrow(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            for (String foreign : new String[] {"//evil.example", "https:evil.example", "/\\evil.example"}) {
                gwen.page().navigate("/step-up?return=" + foreign);
                gwen.arrived();
                assertThat(gwen.page().url()).doesNotContain("evil").endsWith("/");
            }
        }
    }

    private static void confirm(Visit maeve) {
        Keys.button(maeve, "Sign the advice").click();
        maeve.page().locator("#advice-confirmed input").check();
        Keys.button(maeve, "Sign it now").click();
    }

    private static String session(Visit visit) {
        return visit.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("candour"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
