package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.AgencyRealm;
import candour.deploy.People;
import candour.deploy.RunningStand;
import candour.deploy.TestStand;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own: nothing is shared with another visit. Remembers what the page complained of. */
final class Visit implements AutoCloseable {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What makes the page scroll sideways. */
    private static final String BEYOND_THE_EDGE = """
            () => document.documentElement.scrollWidth <= innerWidth ? []
                : [...document.querySelectorAll('body *')]
                    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
                    .map(part => part.tagName + '.' + part.className + '#' + part.id)""";

    private final RunningStand stand = TestStand.current();
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    private Visit(Browser browser, Browser.NewContextOptions options) {
        this.context =
                browser.newContext(options.setBaseURL(stand.webUi().toString()).setLocale("en-GB"));
        this.page = watched(context.newPage());
    }

    static Visit wide(Browser browser) {
        return new Visit(browser, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    static Visit narrow(Browser browser) {
        return new Visit(browser, new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    static Visit wideInTheDark(Browser browser) {
        return new Visit(
                browser,
                new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK));
    }

    static Visit narrowInTheDark(Browser browser) {
        return new Visit(
                browser,
                new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
    }

    private Page watched(Page watched) {
        watched.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        watched.onPageError(complaints::add);
        return watched;
    }

    /** Keeps all that the server tells this browser from now on: pages, and the messages that change them. */
    Visit recorded() {
        context.route(
                address -> address.startsWith(stand.webUi().toString()) && !address.contains("/VAADIN/"), route -> {
                    var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    answers.add(answer.text());
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                });
        return this;
    }

    /** Opens an address as somebody who isn't signed in yet, and signs in on the way. */
    Page signIn(String username, String address) {
        page.navigate(address);
        asked(username);
        return arrived();
    }

    /** At the provider's pages, or at the agency's: who, the password, the authenticator's code. */
    void asked(String username) {
        var person = People.named(username);
        names(person.signInName());
        if (person.signsInAtAgency()) {
            asAgencyKnows(AgencyRealm.account(username));
        } else {
            page.locator("#password").fill(person.password());
            page.locator("#kc-login").click();
        }
        proves(username);
    }

    /** At the agency's page, which isn't ours. */
    void asAgencyKnows(AgencyRealm.Account account) {
        page.waitForURL("**/realms/" + account.agency().name() + "/**");
        page.locator("#username").fill(account.username());
        page.locator("#password").fill(account.password());
        page.locator("#kc-login").click();
    }

    /** At the provider's first page. */
    void names(String signInName) {
        page.locator("#username").fill(signInName);
        page.locator("#kc-login").click();
    }

    /** At the provider's page that asks for the second factor. */
    void proves(String username) {
        page.locator("#otp").fill(stand.authenticator(username).code());
        page.locator("#kc-login").click();
    }

    Page open(String address) {
        page.navigate(address);
        return arrived();
    }

    /** Waits until the screen is there and Vaadin has nothing left to do. */
    Page arrived() {
        try {
            page.locator("main h1, .casehead h1").first().waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError("no screen at " + page.url() + ", but " + page.content(), e);
        }
        settled();
        return page;
    }

    void settled() {
        page.waitForFunction(
                "() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
                        + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    Page page() {
        return page;
    }

    /** A second tab of the same browser. */
    Page tab() {
        return watched(context.newPage());
    }

    BrowserContext context() {
        return context;
    }

    /** What the page is known to complain of from here on, such as an answer that says no. */
    void expects(String complaint) {
        complaints.removeIf(one -> one.contains(complaint));
    }

    /** All that was recorded. */
    String told() {
        return String.join("\n", answers);
    }

    /** axe finds nothing against WCAG 2.2 A and AA, nothing scrolls sideways, and the page complained of nothing. */
    void isAccessible(String screen) {
        var found = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(found.getViolations())
                .as(screen)
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
        assertThat((List<?>) page.evaluate(BEYOND_THE_EDGE))
                .as("%s fits its width", screen)
                .isEmpty();
        assertThat(page.locator("h1").count()).as("%s has one h1", screen).isEqualTo(1);
        assertThat(complaints).as("%s runs without complaint", screen).isEmpty();
    }

    /** The screen as it is now is accessible, and has its picture. */
    void seen(String screen, String look) {
        isAccessible(screen + " " + look);
        picture(screen + "-" + look);
    }

    /** The whole screen in one piece: as high as it is, so that what stands at the window's foot stands at its end. */
    void picture(String name) {
        var window = page.viewportSize();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(window.width, Math.max(window.height, height));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        page.setViewportSize(window.width, window.height);
    }

    @Override
    public void close() {
        context.unrouteAll();
        context.close();
    }
}
