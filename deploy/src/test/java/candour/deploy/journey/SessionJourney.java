package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.http.BexPost;
import candour.deploy.http.SuspendedBoard;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions that are about to end, and that have ended under an open screen. */
@Tag("signin")
@ExtendWith(Chromium.class)
class SessionJourney {
    private static final Pattern SESSION = Pattern.compile(".*/session(\\?.*)?$");

    private final Browser browser;

    SessionJourney(Browser browser) {
        this.browser = browser;
    }

    @Test
    void before_the_session_ends_the_person_is_warned_and_may_go_on() {
        try (var gwen = Visit.wide(browser)) {
            var left = new AtomicInteger(90);
            gwen.context().route(SESSION, route -> {
                if (route.request().method().equals("POST")) {
                    left.set(1800);
                }
                var answer = route.fetch();
                assertThat(answer.status()).isEqualTo(200);
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text().replaceFirst("\"seconds\":\\d+", "\"seconds\":" + left.get())));
            });
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            Page page = gwen.page();
            assertThat(page.getByRole(AriaRole.DIALOG))
                    .containsText(
                            "You will be signed out soon",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(page.getByRole(AriaRole.BUTTON, named("Stay signed in"))).isFocused();
            gwen.seen("session-ends");

            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(left.get()).isEqualTo(1800);
        }
    }

    @Test
    void what_the_page_asks_by_itself_keeps_nothing_alive() {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            int before = left(gwen);
            gwen.page().waitForTimeout(3_000);
            int after = left(gwen);

            assertThat(after).isBetween(before - 30, before - 2);
            gwen.open("/b/ash/cases");
            assertThat(left(gwen)).isGreaterThan(after);
        }
    }

    @Test
    void an_open_screen_whose_session_has_ended_is_left_within_five_seconds_and_found_again() {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/referrals/new");
            Page other = gwen.tab();
            other.navigate("/b/ash/cases");
            other.locator("h1").first().waitFor();

            other.locator(".rail .railfoot")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(other.locator("h1")).hasText("You are signed out");

            gwen.page()
                    .waitForURL(address -> !address.contains("/b/ash"), new Page.WaitForURLOptions().setTimeout(5_000));
            if (gwen.page().url().contains("/session-over")) {
                gwen.page().getByRole(AriaRole.LINK, named("Sign in again")).click();
            }
            gwen.asked("gwen.hollis");
            gwen.arrived();
            assertThat(gwen.page()).hasURL(Pattern.compile(".*/b/ash/referrals/new"));
        }
    }

    /** A screen loads its address again when its session ends, and could so cross the way to the provider. */
    @Test
    void on_the_way_to_the_provider_who_signs_out_has_no_screen_open_that_could_sign_in_again() {
        try (var gwen = Visit.wide(browser)) {
            List<String> left = new ArrayList<>();
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            Page page = gwen.page();
            gwen.context().route("**/sign-out", route -> {
                left.add(URI.create(page.url()).getPath());
                route.resume();
            });
            page.locator(".railfoot")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                    .click();

            assertThat(page.locator("h1")).hasText("You are signed out");
            assertThat(left).containsExactly("/leave");
            page.navigate("/b/ash/cases");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void somebody_elses_link_to_the_page_that_signs_out_shows_a_button_and_does_nothing() {
        try (var gwen = Visit.wide(browser)) {
            gwen.signIn("gwen.hollis", "/b/ash/cases");
            gwen.page().navigate("/leave"); // as from a bookmark or a mail
            gwen.seen("leave");
            gwen.open("/b/ash/cases");
            gwen.page().navigate("/leave");
            Keys.reach(gwen.page(), gwen.page().getByRole(AriaRole.BUTTON, named("Sign out")));
            gwen.page().keyboard().press("Enter");
            assertThat(gwen.page().locator("h1")).hasText("You are signed out");
        }
    }

    @Test
    void the_page_of_a_session_that_is_over_leads_back_to_our_own_addresses_only() {
        try (var nobody = Visit.narrow(browser)) {
            Page page = nobody.page();
            page.navigate("/session-over?return=/b/ash/cases?x=%22%3E%3Cb%3E");
            nobody.seen("session-over");
            assertThat(page.locator("a.btn")).hasAttribute("href", Pattern.compile("/(b/ash/cases.*)?"));
            assertThat(page.locator("main b")).hasCount(0);
            page.navigate("/session-over?return=//evil.example");
            assertThat(page.locator("a.btn")).hasAttribute("href", "/");
        }
    }

    @Test
    void an_open_screen_of_a_board_that_somebody_has_left_closes_within_a_minute() {
        var post = BexPost.of("colin.birch");
        try (var colin = Visit.wide(browser)) {
            colin.signIn("colin.birch", "/b/bex/cases");
            assertThat(colin.page().locator("h1")).hasText("Cases");

            post.end();

            assertThat(colin.page().locator("h1"))
                    .hasText("There is nothing here", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            colin.open("/b/ash");
            assertThat(colin.page().locator("main")).not().containsText("There is nothing here");
        }
    }

    @Test
    void an_open_screen_of_a_suspended_board_says_so_within_a_minute_and_comes_back_after_it() {
        try (var lena = Visit.wide(browser)) {
            lena.signIn("lena.moss", "/b/car");
            assertThat(lena.page().locator("h1")).not().hasText("This board is suspended");

            var suspended = SuspendedBoard.of("car");
            try (suspended) {
                assertThat(lena.page().locator("h1"))
                        .hasText("This board is suspended", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
                lena.seen("board-suspended");
                lena.open("/");
                assertThat(lena.page().locator("main")).containsText("is suspended");
                lena.seen("my-work-suspended");
            }
            lena.open("/b/car");
            assertThat(lena.page().locator("h1")).not().hasText("This board is suspended");
        }
    }

    private static int left(Visit visit) {
        return ((Number) visit.page()
                        .evaluate("() => fetch('/session').then(answer => answer.json()).then(state => state.seconds)"))
                .intValue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
