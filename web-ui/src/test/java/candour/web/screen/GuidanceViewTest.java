package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuidanceViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void the_editions_say_their_standing_and_which_one_the_board_keeps_though_it_has_ended() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/guidance");

        assertThat(Shown.words())
                .contains(
                        "This board keeps the rules of Working Together to Safeguard Children 2015, which were in force"
                                + " until 3 July 2018.",
                        "This board follows it",
                        "No longer in force",
                        "Needs a legal check; no board can follow it")
                .doesNotContain("WT2015", "REGULATION_5_2");
        assertThat(_find(Anchor.class, spec -> spec.withText("Working Together to Safeguard Children 2026")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("/b/ash/guidance/WT2026"));
    }

    @Test
    void an_edition_says_its_test_its_clocks_in_words_and_what_is_to_be_confirmed_beside_it() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/guidance/WT2015");

        assertThat(Shown.words())
                .contains(
                        "In force from 26 March 2015 to 3 July 2018",
                        "The Board Chair, alone",
                        "Asked when “Is abuse suspected?” is answered “Known or suspected”.",
                        "5 working days after the board was notified; stops when the decision is made.",
                        "May be suspended for a national relaxation.",
                        "By the clock “Decision on a review”.",
                        "Where the child lives.",
                        "Significant Incident Learning Process",
                        "The days of its force.")
                .doesNotContain("NOTIFICATION_RECEIVED", "MUST");
        assertThat(Shown.words().split("To be confirmed", -1))
                .as("a limb, a row, a clock, the lead area")
                .hasSize(5);
    }

    @Test
    void an_edition_that_needs_a_legal_check_says_why_nobody_follows_it() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/guidance/WT2026");

        assertThat(Shown.words()).contains("No board can follow this edition yet. The chapter was not read.");
    }

    @Test
    void two_editions_stand_side_by_side_with_what_differs_and_what_does_not() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/guidance/WT2015/with/WT2026");

        assertThat(_get(H1.class).getText()).isEqualTo("Two editions side by side");
        assertThat(Shown.words())
                .containsSubsequence(
                        "What differs between",
                        "Decision on a review",
                        "5 working days after",
                        "1 working day after",
                        "No difference in: Who decides, Steps of a case");
    }

    @Test
    void an_edition_that_is_not_there_is_nothing() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/guidance/WT1066");

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }
}
