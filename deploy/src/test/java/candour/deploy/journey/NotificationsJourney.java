package candour.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import candour.deploy.http.AshCase;
import candour.deploy.http.AshMail;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is new on a board, by keyboard, wide and on a phone; and the stand's page of caught mail. */
@Tag("shell")
@Tag("accessibility")
@ExtendWith(Chromium.class)
class NotificationsJourney {
    private final Browser browser;

    NotificationsJourney(Browser browser) {
        this.browser = browser;
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("1440-light", (Function<Browser, Visit>) Visit::wide),
                Arguments.of("1440-dark", (Function<Browser, Visit>) Visit::wideInTheDark),
                Arguments.of("390-light", (Function<Browser, Visit>) Visit::narrow));
    }

    @Test
    void what_is_new_is_reached_read_and_left_by_keyboard_alone() {
        String advised = AshCase.readyToSign();
        try (var maeve = Visit.wide(browser)) {
            Page page = maeve.signIn("maeve.linden", "/b/ash");
            Locator way = page.locator(".rail .nav a", new Page.LocatorOptions().setHasText("Notifications"));
            assertThat(way).containsText("unread");

            Keys.press(maeve, way);
            maeve.arrived();
            Locator rows = page.locator(".told > li");
            Locator unread = page.locator(".told > li.unread");
            int before = unread.count();
            assertThat(rows.first()).containsText("The panel meets on");
            Keys.press(maeve, rows.first().getByRole(AriaRole.BUTTON));

            assertThat(unread).hasCount(before - 1);
            assertThat(rows.first()).containsText("Read");
            assertThat(page.locator("main [role=status]").first()).containsText("Marked as read: The panel meets on");
            assertThat(rows.first().getByRole(AriaRole.LINK)).isFocused();
            Locator ofTheCase = page.locator(".told a[href*='" + advised + "']").first();
            Keys.press(maeve, ofTheCase);
            maeve.arrived();
            assertThat(page.url()).contains(advised);

            maeve.open("/b/ash/notifications");
            Keys.press(maeve, Keys.button(maeve, "Mark all as read"));
            assertThat(unread).hasCount(0);
            assertThat(page.locator("main [role=status]").first()).isFocused();
            assertThat(way).not().containsText("unread");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void the_page_is_accessible_with_and_without_something_new(String look, Function<Browser, Visit> opened) {
        AshCase.readyToSign();
        try (var ruth = opened.apply(browser);
                var lena = opened.apply(browser)) {
            ruth.signIn("ruth.okell", "/b/ash/notifications");
            ruth.page().locator(".told > li").nth(1).getByRole(AriaRole.BUTTON).click();
            assertThat(ruth.page().locator(".told > li").nth(1)).not().hasClass("unread");
            ruth.seen("notifications", look);
            lena.signIn("lena.moss", "/b/car/notifications");
            assertThat(lena.page().locator(".empty")).isVisible();
            lena.seen("notifications-none", look);
        }
    }

    @Test
    void whether_a_mail_comes_too_is_saved_as_it_is_chosen() {
        try (var tomas = Visit.wide(browser)) {
            Page page = tomas.signIn("tomas.arden", "/b/ash/notifications");
            Locator box = page.getByRole(AriaRole.CHECKBOX);
            assertThat(box).isChecked();

            Keys.reach(page, box);
            page.keyboard().press("Space");

            assertThat(page.locator(".howtold [role=status]")).containsText("Saved");
            tomas.open("/b/ash/notifications");
            assertThat(box).not().isChecked();
            Keys.reach(page, box);
            page.keyboard().press("Space");
            assertThat(page.locator(".howtold [role=status]")).containsText("Saved");
        }
    }

    @Test
    void a_mail_that_was_given_up_is_sent_again_by_keyboard() {
        String referral = AshMail.givenUp();
        try (var arlo = Visit.wide(browser);
                var narrow = Visit.narrow(browser)) {
            narrow.signIn("arlo.beck", "/b/ash/notifications");
            narrow.seen("undelivered");
            Page page = arlo.signIn("arlo.beck", "/b/ash/notifications");
            Locator again =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again: Frances Dell"));
            arlo.seen("undelivered");
            int before = again.count();

            Keys.press(arlo, again.first());

            assertThat(again).hasCount(before - 1);
            assertThat(page.locator("main")).containsText("It goes out within a minute");
            assertThat(page.locator("[role=status]:focus")).containsText("within a minute");
            arlo.seen("undelivered-sent");
            assertThat(AshMail.arrivesAgain(referral)).isTrue();
        }
    }

    @Test
    void caught_mail_can_be_read_on_the_stands_page() {
        String address = TestStand.current().facts().mail().toString();
        AshCase.readyToSign();
        for (Visit visit : new Visit[] {Visit.wide(browser), Visit.narrow(browser)}) {
            try (visit) {
                String look = visit.page().viewportSize().width == 390 ? "390-light" : "1440-light";
                Page page = visit.page();
                page.navigate(address);
                assertThat(page.locator("h1")).hasText("Caught mail");
                page.locator("tbody a").first().waitFor();
                visit.seen("caught-mail", look);
                page.locator("tbody a").first().click();
                assertThat(page.locator("pre").first()).containsText("Nobody reads answers to this address.");
                visit.seen("caught-mail-one", look);
                assertThat(page.title()).endsWith("the stand · Candour");
            }
        }
    }
}
