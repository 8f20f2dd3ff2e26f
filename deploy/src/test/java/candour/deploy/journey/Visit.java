package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.AgencyRealm;
import candour.deploy.People;
import candour.deploy.RunningStand;
import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own: nothing is shared with another visit. Remembers what the page complained of. */
final class Visit implements AutoCloseable {
    /** Colours have become those of the look: some change gently, and Vaadin's own status line does so for long, unseen. */
    private static final String STILL = """
            () => document.getAnimations().every(change => change.playState !== 'running'
                || !change.effect.target.checkVisibility({ opacityProperty: true, visibilityProperty: true })
                || change.effect.target.matches('.v-status-message'))""";

    private final RunningStand stand = TestStand.current();
    private final URI node;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private List<String> answers = new ArrayList<>();
    private boolean leaving;

    private Visit(Browser browser, Look look) {
        this(browser, look, TestStand.current().webUi());
    }

    private Visit(Browser browser, Look look, URI node) {
        this.node = node;
        this.look = look;
        this.context = browser.newContext(look.asked()
                .setBaseURL(node.toString())
                .setLocale("en-GB")
                .setIgnoreHTTPSErrors(node.getScheme().equals("https")));
        this.page = watched(context.newPage());
    }

    static Visit wide(Browser browser) {
        return new Visit(browser, Look.WIDE);
    }

    /** At another node than the stand's own. */
    static Visit wideAt(Browser browser, URI node) {
        return new Visit(browser, Look.WIDE, node);
    }

    static Visit narrow(Browser browser) {
        return new Visit(browser, Look.PHONE);
    }

    static Visit wideInTheDark(Browser browser) {
        return new Visit(browser, Look.DARK);
    }

    static Visit narrowInTheDark(Browser browser) {
        return new Visit(browser, Look.DARK_PHONE);
    }

    private Page watched(Page watched) {
        watched.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isPushOfNobody(message)) {
                complaints.add(message.text());
            }
        });
        watched.onPageError(complaints::add);
        watched.onResponse(answer -> {
            boolean kept = !answer.headers().getOrDefault("cache-control", "").contains("no-store");
            if (answer.url().contains("v-r=") && answer.url().startsWith(node.toString()) && kept) {
                complaints.add("a cache may keep " + answer.url());
            }
        });
        return watched;
    }

    /** Keeps all that the server tells this browser from now on: pages, and the messages that change them. */
    Visit recorded() {
        answers = listen(page);
        return this;
    }

    /** Keeps all that the server tells this tab from now on, in the list that it gives back. */
    List<String> listen(Page tab) {
        var heard = new ArrayList<String>();
        tab.route(
                address -> address.startsWith(stand.webUi().toString())
                        && !address.contains("/VAADIN/build/")
                        && !isPush(address), // which waits for news, and would keep this thread waiting
                route -> {
                    var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    heard.add(answer.text());
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                });
        tab.onRequestFinished(request -> {
            var news = !leaving && isPush(request.url()) ? request.response() : null;
            if (news != null && news.ok()) {
                heard.add(news.text());
            }
        });
        return heard;
    }

    /** A page whose person has signed out asks for news until it is left, and is refused them. */
    private static boolean isPushOfNobody(ConsoleMessage message) {
        return isPush(message.location()) && message.text().contains("403");
    }

    private static boolean isPush(String address) {
        return address.contains("v-r=push");
    }

    /** Forgets what was recorded up to now. */
    void forget() {
        answers.clear();
    }

    /** Opens an address as somebody who isn't signed in yet, and signs in on the way. */
    Page signIn(String username, String address) {
        page.navigate(address);
        asked(username);
        page.waitForURL(there -> there.startsWith(node.toString())); // the provider's pages have a heading too
        return arrived();
    }

    /** Like the other, for somebody whom one test alone knows. */
    Page signIn(TestAccount account, String address) {
        page.navigate(address);
        names(account.person().username());
        page.locator("#password").fill(account.person().password());
        page.locator("#kc-login").click();
        page.locator("#otp").fill(account.authenticator().code());
        page.locator("#kc-login").click();
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

    /** My work shows a hundred at a time, and other tests leave more than that: presses for more until this is there. */
    Locator inWork(Locator sought) {
        Locator more = page.locator("main .more button");
        while (sought.count() == 0 && more.isVisible()) {
            more.click();
            settled();
        }
        return sought;
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

    /** What the page complained of until now. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** All that was recorded. */
    String told() {
        return String.join("\n", answers);
    }

    /** axe finds nothing against WCAG 2.2 A and AA, no rule of ours is broken, and the page complained of nothing. */
    void isAccessible(String screen) {
        assertThat(faults()).as(screen).isEmpty();
    }

    /** A list of choices stays for a moment after one was chosen, and a reader who is done with it doesn't meet it. */
    private List<String> faults() {
        page.waitForFunction("() => document.querySelector('body > vaadin-select-overlay') === null");
        var faults = new ArrayList<>(Inspection.faults(page));
        complaints.forEach(complaint -> faults.add("complains: " + complaint));
        return faults;
    }

    /** The screen as it is now is accessible, and has its picture. */
    void seen(String screen, String look) {
        picture(screen + "-" + look);
        isAccessible(screen + " " + look);
    }

    /** The screen is accessible at a desk and on a phone, and has its picture of each; in the dark the rig walks every screen. */
    void seen(String screen) {
        seen(screen, List.of(Look.WIDE, Look.PHONE));
    }

    /** The screen is accessible in each of these looks, and has its picture of each. */
    void seen(String screen, List<Look> looks) {
        assertThat(looked(screen, looks)).isEmpty();
    }

    /** What is wrong with the screen in any of these looks, of each of which a picture is taken; then it looks as before. */
    List<String> looked(String screen, List<Look> looks) {
        var wrong = new ArrayList<String>();
        for (Look other : looks) {
            other.turn(page);
            settled();
            page.waitForFunction(STILL);
            picture(screen + "-" + other.label());
            faults().forEach(fault -> wrong.add(screen + ", " + other.label() + ": " + fault));
        }
        look.turn(page);
        return wrong;
    }

    /** The screen has its picture as it is printed. */
    void printed(String screen) {
        Look.PRINT.turn(page);
        picture(screen + "-" + Look.PRINT.label());
        look.turn(page);
    }

    void picture(String name) {
        Gallery.take(page, name);
    }

    @Override
    public void close() {
        leaving = true; // what is told from now on can't be read any more
        context.pages().forEach(Page::unrouteAll);
        context.unrouteAll();
        context.close();
    }
}
