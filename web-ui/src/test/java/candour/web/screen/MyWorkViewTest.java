package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.work.Waiting;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
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
}
