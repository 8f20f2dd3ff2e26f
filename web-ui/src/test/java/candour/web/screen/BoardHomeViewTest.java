package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ClockState;
import candour.identity.Capacity;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class BoardHomeViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void it_says_what_waits_then_the_shape_of_the_whole() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.meetingAhead = true;

        Shown.open(core, "/b/ash");

        assertThat(_get(H1.class).getText()).isEqualTo("Board home");
        assertThat(Shown.words(_get(BoardHomeView.class)))
                .containsSubsequence(
                        "3 cases are open. One referral waits for the Board Chair’s request.",
                        "ASH-2026-002",
                        "Waits for 3 days",
                        "ASH-2026-001",
                        "The panel meets",
                        "Today, 14:00",
                        "Room 2");
    }

    @Test
    void each_chart_says_its_numbers_and_has_them_as_a_table() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), "/b/ash");

        assertThat(_find(Chart.class)).hasSize(2);
        Chart stages = _find(Chart.class).get(0);
        assertThat(stages.getChildren().findFirst().orElseThrow().getElement().getOuterHTML())
                .contains("role=\"img\"", "Panel’s meeting 2, Panel’s advice 1, Decision 0.");
        assertThat(Shown.words(stages))
                .contains("The same as a table")
                .containsSubsequence("Panel’s meeting", "2", "Panel’s advice", "1", "Decision", "0");
        assertThat(Shown.words(_find(Chart.class).get(1))).containsSubsequence("November 2026", "4");
    }

    @Test
    void what_is_not_there_has_no_empty_panel() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        core.noCases = true;

        Shown.open(core, "/b/ash");

        assertThat(Shown.words(_get(BoardHomeView.class)))
                .contains("No case is open.", "No meeting is ahead.")
                .doesNotContain("Referrals that wait for the Board Chair");
        assertThat(_find(Chart.class)).isEmpty();
    }

    @Test
    void only_who_convenes_is_offered_to() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash");

        assertThat(_find(_get(BoardHomeView.class), Anchor.class))
                .extracting(Anchor::getText)
                .contains("Refer a child")
                .doesNotContain("Convene a meeting");
    }

    @Test
    void for_a_post_that_reads_no_cases_nothing_of_them_is_read() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);

        Shown.open(core, "/b/ash");

        assertThat(core.overviewsRead).isZero();
        assertThat(Shown.words(_get(BoardHomeView.class))).contains("Your post reads no cases");
        assertThat(_find(_get(BoardHomeView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("/b/ash/contacts");
    }

    @Test
    void a_board_that_is_not_ones_own_is_not_found() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), "/b/bex");

        assertThat(_find(BoardHomeView.class)).isEmpty();
        assertThat(_find(NotFoundView.class)).hasSize(1);
    }

    @Test
    void clocks_come_before_everything_else() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.clocks.clocks = List.of(
                ClocksStandIn.notification(ClockState.OVERDUE, CoreStandIn.TODAY.minusDays(1), 1),
                ClocksStandIn.decision(ClockState.RUNNING, CoreStandIn.TODAY.plusDays(30), 22));

        Shown.open(core, "/b/ash");

        assertThat(Shown.words(_get(BoardHomeView.class)))
                .containsSubsequence(
                        "1",
                        "clocks at risk",
                        "1 overdue",
                        "Clocks, the nearest first",
                        "All running clocks",
                        "Notification of the incident",
                        "1 working day overdue",
                        "was 9 November 2026",
                        "Decision whether there is a review",
                        "In 22 working days",
                        "Referrals that wait for the Board Chair");
    }
}
