package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ClockState;
import candour.identity.Capacity;
import candour.notification.NotificationKind;
import candour.work.Waiting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class MyWorkViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn chairOfTwo() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.secondBoard = true;
        core.toRun = List.of(
                new Waiting("CONVENE", CoreStandIn.CASE, "ASH-2026-003", CoreStandIn.TODAY.minusDays(2)),
                new Waiting("RUN_MEETING", CoreStandIn.MEETING, "ASH-2026-001", CoreStandIn.TODAY),
                new Waiting("RUN_MEETING", CoreStandIn.MEETING, "ASH-2026-002", CoreStandIn.TODAY.minusDays(1)));
        return core;
    }

    private static String shown() {
        return Shown.words(_get(MyWorkView.class));
    }

    private static NativeButton pill(String words) {
        return _find(_get(MyWorkView.class), NativeButton.class).stream()
                .filter(pill -> Shown.words(pill).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_late_comes_first_then_today_then_what_waits() {
        Shown.open(chairOfTwo(), "/");

        assertThat(shown())
                .containsSubsequence(
                        "8 things wait for you.",
                        "Overdue",
                        "about ASH-2026-002",
                        "Left open",
                        "Today",
                        "about ASH-2026-001",
                        "Waiting for you, the longest first",
                        "ASH-2026-003",
                        "Waits for 2 days");
    }

    @Test
    void only_the_most_urgent_has_a_filled_button() {
        Shown.open(chairOfTwo(), "/");

        assertThat(_find(_get(MyWorkView.class), Anchor.class).stream()
                        .filter(link -> link.hasClassName("primary"))
                        .map(link -> link.getElement().getAttribute("aria-label")))
                .containsExactly("Go to the meeting: Run the panel’s meeting about ASH-2026-002");
    }

    @Test
    void a_board_and_a_kind_can_be_looked_at_alone() {
        Shown.open(chairOfTwo(), "/");
        assertThat(Shown.words(pill("BEX"))).contains("4");

        _click(pill("Referrals"));

        assertThat(shown()).contains("Ask the panel to consider").doesNotContain("Run the panel’s meeting");
        assertThat(pill("Referrals").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(pill("Everything").getElement().getAttribute("aria-pressed")).isEqualTo("false");

        _click(pill("BEX"));

        assertThat(_find(_get(MyWorkView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .filteredOn(address -> address.contains("/meetings/") || address.contains("/referrals/"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/b/bex/"));
    }

    @Test
    void of_more_than_a_hundred_the_most_urgent_stand_first_and_the_others_are_one_press_away() {
        var core = new CoreStandIn(Capacity.PANEL_CHAIR);
        var waits = new ArrayList<Waiting>();
        for (int i = 0; i < 240; i++) {
            waits.add(new Waiting("CONVENE", new UUID(1, i), "ASH-2026-%03d".formatted(i), CoreStandIn.TODAY));
        }
        waits.add(new Waiting("RUN_MEETING", CoreStandIn.MEETING, "ASH-2026-999", CoreStandIn.TODAY.minusDays(1)));
        core.toRun = waits;

        Shown.open(core, "/");

        assertThat(shown())
                .containsSubsequence("241 things wait", "ASH-2026-999", "ASH-2026-098")
                .contains("Showing the 100 most urgent of 241.")
                .doesNotContain("ASH-2026-099");
        _click(_get(NativeButton.class, spec -> spec.withText("Show 100 more")));
        assertThat(shown()).contains("ASH-2026-198", "most urgent of 241").doesNotContain("ASH-2026-199");
        _click(_get(NativeButton.class, spec -> spec.withText("Show 41 more")));
        assertThat(shown()).contains("ASH-2026-239").doesNotContain("most urgent of");
    }

    @Test
    void what_is_unread_is_counted_per_board_and_leads_to_its_notifications() {
        var core = chairOfTwo();
        core.told.of(NotificationKind.DECISION_WAITS);
        core.told.of(NotificationKind.REFERRAL_WAITS);

        Shown.open(core, "/");

        assertThat(shown()).contains("Unread notifications");
        assertThat(_find(_get(MyWorkView.class), Anchor.class))
                .filteredOn(link -> link.getHref().endsWith("/notifications"))
                .extracting(link -> link.getHref() + " " + Shown.words(link).strip())
                .containsExactly("/b/ash/notifications ASH 2", "/b/bex/notifications BEX 2");
    }

    @Test
    void who_has_read_everything_sees_no_count() {
        Shown.open(chairOfTwo(), "/");

        assertThat(shown()).doesNotContain("Unread notifications");
    }

    @Test
    void who_has_nothing_to_do_is_told_so_and_sees_no_filters() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/");

        assertThat(shown()).contains("Nothing waits for you").doesNotContain("Everything");
    }

    @Test
    void a_board_that_is_shut_for_now_is_named_beside_the_work_of_the_others() {
        var core = chairOfTwo();
        core.suspendedBoard = true;

        Shown.open(core, "/");

        assertThat(shown())
                .contains(
                        "Carrow and Dene Safeguarding Children Board is suspended",
                        "nothing of it was lost",
                        "Overdue");
    }

    @Test
    void whose_only_board_is_shut_is_not_told_to_ask_for_one() {
        var core = new CoreStandIn();
        core.suspendedBoard = true;

        Shown.open(core, "/");

        assertThat(shown()).contains("is suspended").doesNotContain("You belong to no board yet");
    }

    @Test
    void what_a_clock_measures_is_due_by_it_in_words() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.clocks.clocks = List.of(ClocksStandIn.notification(ClockState.OVERDUE, CoreStandIn.TODAY.minusDays(4), 2));
        core.clocks.waiting = List.of(new Waiting(
                "RECORD_NOTIFICATION", CoreStandIn.REFERRAL, "ASH-2026-001", CoreStandIn.TODAY.minusDays(9)));

        Shown.open(core, "/");

        assertThat(shown())
                .containsSubsequence(
                        "Overdue",
                        "Record the authority’s notification of ASH-2026-001",
                        "2 working days overdue",
                        "was 6 November 2026");
    }

    @Test
    void what_is_due_within_three_working_days_comes_before_what_only_waits() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.toRun = List.of(new Waiting("CONVENE", CoreStandIn.CASE, "ASH-2026-003", CoreStandIn.TODAY.minusDays(20)));
        core.clocks.clocks = List.of(ClocksStandIn.notification(ClockState.RUNNING, CoreStandIn.TODAY.plusDays(3), 3));
        core.clocks.waiting =
                List.of(new Waiting("RECORD_NOTIFICATION", CoreStandIn.REFERRAL, "ASH-2026-001", CoreStandIn.TODAY));

        Shown.open(core, "/");

        assertThat(shown())
                .containsSubsequence(
                        "Within three working days",
                        "ASH-2026-001",
                        "In 3 working days",
                        "13 November 2026",
                        "ASH-2026-003");
    }
}
