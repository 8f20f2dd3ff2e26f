package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people look at a screen and do nothing for too long, at a node where that is soon. */
@Tag("signin")
@ExtendWith(Chromium.class)
class IdleJourney {
    private static final Pattern LOGIN_PAGE =
            Pattern.compile(".*/realms/candour/(protocol/openid-connect/auth|login-actions/authenticate).*");
    private static final double LONGEST =
            TestNode.IDLE.plus(Duration.ofMinutes(1)).toMillis();

    private final Browser browser;

    IdleJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void they_are_warned_leave_the_screen_at_the_end_and_come_back_to_it() {
        var node = TestNode.current().address();
        try (var gwen = Visit.wideAt(browser, node);
                var frances = Visit.wideAt(browser, node)) {
            frances.context().route("**/theme/session.js", Route::abort);
            frances.signIn("frances.dell", "/b/ash/referrals/new");
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            Page page = gwen.page();
            assertThat(page.getByRole(AriaRole.DIALOG))
                    .containsText(
                            "You will be signed out soon",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST));

            assertThat(page)
                    .hasURL(
                            Pattern.compile(".*/session-over\\?return=.*|" + LOGIN_PAGE),
                            new PageAssertions.HasURLOptions().setTimeout(LONGEST));
            if (page.url().contains("/session-over")) {
                assertThat(page.locator("h1")).hasText("You were signed out");
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again"))
                        .click();
            }
            assertThat(page).hasURL(LOGIN_PAGE);
            gwen.asked("gwen.hollis"); // everything: the provider's session has ended as well
            gwen.arrived();
            assertThat(page).hasURL(Pattern.compile(".*/b/ash/cases"));

            // Frances' page knows of no end until she presses something.
            Locator button =
                    frances.page().locator("main").getByRole(AriaRole.BUTTON).first();
            if (frances.page().url().contains("/b/ash")) {
                button.click();
            }
            assertThat(frances.page()).hasURL(LOGIN_PAGE, new PageAssertions.HasURLOptions().setTimeout(30_000));
            frances.asked("frances.dell");
            frances.arrived();
            assertThat(frances.page()).hasURL(Pattern.compile(".*/b/ash/referrals/new"));
            assertThat(frances.page().locator("body")).not().containsText("Internal error");
        }
    }
}
