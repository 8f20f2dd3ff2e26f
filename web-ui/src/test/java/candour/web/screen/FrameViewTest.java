package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.notification.NotificationKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class FrameViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    private static List<String> offered() {
        return _find(_get(_get(Aside.class), Nav.class), Anchor.class).stream()
                .map(Shown::words)
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> current() {
        return _find(_get(_get(Aside.class), Nav.class), Anchor.class).stream()
                .filter(link -> link.getElement().hasAttribute("aria-current"))
                .map(Shown::words)
                .map(String::strip)
                .toList();
    }

    @Test
    void a_panels_person_is_offered_the_panels_pages() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/cases");

        assertThat(offered())
                .containsExactly(
                        "My work",
                        "Board home",
                        "Cases",
                        "Meetings",
                        "Running clocks",
                        "Referrals",
                        "Refer a child",
                        "Find",
                        "Notifications",
                        "Guidance");
        assertThat(current()).containsExactly("Cases");
    }

    @Test
    void each_way_says_how_much_is_there_and_what_is_none_is_not_counted() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.waitingWork = 3;
        core.openCases = 1;
        core.told.of(NotificationKind.MEETING_CONVENED);

        Shown.open(core, "/b/ash/cases");

        assertThat(offered())
                .startsWith(
                        "My work 3 , 3 things wait for you",
                        "Board home",
                        "Cases 1 , 1 open",
                        "Meetings",
                        "Running clocks",
                        "Referrals")
                .contains("Notifications 1 , 1 unread");
    }

    @Test
    void a_phones_bar_counts_only_what_the_person_has_to_see_to() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.waitingWork = 2;
        core.openCases = 14;

        Shown.open(core, "/b/ash");

        assertThat(Shown.words(bar())).contains("My work 2").doesNotContain("14");
    }

    @Test
    void what_waits_is_counted_over_all_boards() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.secondBoard = true;
        core.waitingWork = 2;

        Shown.open(core, "/");

        assertThat(offered()).startsWith("My work 4 , 4 things wait for you");
    }

    @Test
    void who_only_refers_is_offered_referrals() {
        Shown.open(new CoreStandIn(Capacity.REFERRER), "/b/ash");

        assertThat(offered())
                .containsExactly(
                        "My work", "Board home", "Referrals", "Refer a child", "Find", "Notifications", "Guidance");
        assertThat(current()).containsExactly("Board home");
    }

    @Test
    void an_administrator_is_offered_the_boards_settings() {
        Shown.open(new CoreStandIn(Capacity.BOARD_ADMINISTRATOR), "/b/ash/contacts");

        assertThat(offered())
                .containsExactly(
                        "My work",
                        "Board home",
                        "Notifications",
                        "Absence",
                        "Guidance",
                        "Contacts",
                        "Closures",
                        "Wording",
                        "Sign-in of members");
        assertThat(current()).containsExactly("Contacts");
        assertThat(_find(FindBox.class)).isEmpty();
    }

    @Test
    void the_menu_of_a_small_screen_has_the_same_and_the_way_out() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/meetings");

        assertThat(Shown.words(_get(Drawer.class)))
                .containsSubsequence("Close the menu", "My work", "Meetings", "Find", "Gwen Hollis", "Sign out");
    }

    @Test
    void a_phones_bar_has_four_ways_and_the_menu() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/meetings");

        assertThat(Shown.words(bar())).containsSubsequence("My work", "Board", "Cases", "Meetings", "Menu");
        assertThat(_find(bar(), Anchor.class)).hasSize(4);
    }

    private static Nav bar() {
        return _find(Nav.class).stream()
                .filter(nav -> nav.hasClassName("bottomnav"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_screen_leads_to_help_privacy_and_accessibility_of_its_board() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/cases");

        assertThat(_find(_get(Footer.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("/about/ash/help", "/about/ash/privacy", "/about/ash/accessibility");
    }

    @Test
    void where_no_board_is_there_are_the_pages_of_ones_own_boards() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        core.secondBoard = true;

        Shown.open(core, "/");

        assertThat(_find(_get(Footer.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/about/ash/help", "/about/bex/help");
        assertThat(offered()).contains("ASH Ashmere Safeguarding Children Board");
    }

    @Test
    void a_place_on_the_same_screen_such_as_the_skip_links_shows_nothing_twice() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/referrals");
        String before = Shown.words();

        UI.getCurrent().navigate("b/ash/referrals");

        assertThat(Shown.words()).isEqualTo(before);
    }

    @Test
    void the_foot_says_who_is_here_in_which_role_and_offers_light_and_dark() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/cases");

        assertThat(Shown.words(_get(Aside.class)))
                .containsSubsequence(
                        "Gwen Hollis", "Panel member", "Appearance", "System", "Light", "Dark", "Sign out");
    }

    @Test
    void every_screen_says_that_dates_are_turned() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        core.turned = Optional.of(LocalDate.of(2026, 4, 12));

        Shown.open(core, "/b/ash/cases");

        assertThat(Shown.words(_get(Frame.class)))
                .contains("Dates are turned to 12 April 2026 for this demonstration.");
    }

    @Test
    void where_no_date_is_turned_nothing_is_said_of_it() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/cases");

        assertThat(Shown.words(_get(Frame.class))).doesNotContain("Dates are turned");
    }
}
