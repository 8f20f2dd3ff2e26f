package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class SearchViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void what_was_typed_on_another_screen_is_found_here_and_is_in_no_address() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        Shown.open(core, "/b/ash/cases");

        SearchView.ask(UI.getCurrent(), "ash", "2026-00");

        assertThat(core.searched).containsExactly("2026-00");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("b/ash/search");
        assertThat(Shown.words(_get(SearchView.class)))
                .containsSubsequence(
                        "2 references have “2026-00” in them.",
                        "ASH-2026-002",
                        "Referral",
                        "ASH-2026-001",
                        "Case",
                        "Opened 10 November 2026");
        assertThat(_find(_get(SearchView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        Addresses.referral("ash", CoreStandIn.REFERRAL), Addresses.caseFile("ash", CoreStandIn.CASE));
    }

    @Test
    void what_is_not_found_is_said_with_what_was_typed() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/b/ash/cases");

        SearchView.ask(UI.getCurrent(), "ash", "BEX-2026-001");

        assertThat(Shown.words(_get(SearchView.class)))
                .contains("Nothing here has “BEX-2026-001” in its reference, or all of these words in its texts.");
        assertThat(_find(PlainTable.class)).isEmpty();
    }

    @Test
    void what_is_in_no_reference_is_looked_for_in_words_and_where_they_stand_is_said() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        Shown.open(core, "/b/ash/cases");

        SearchView.ask(UI.getCurrent(), "ash", "bruised arm");

        assertThat(core.searched).containsExactly("bruised arm", "words: bruised arm");
        assertThat(Shown.words(_get(SearchView.class)))
                .containsSubsequence(
                        "In one all of these words stand: “bruised arm”.",
                        "ASH-2026-001",
                        "An agency’s return, Evidence");
    }

    @Test
    void what_can_be_no_reference_is_only_looked_for_in_words() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        Shown.open(core, "/b/ash/cases");

        SearchView.ask(UI.getCurrent(), "ash", "children’s home");

        assertThat(core.searched).containsExactly("words: children’s home");
    }

    @Test
    void what_was_typed_on_one_board_is_not_looked_for_on_another() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        core.secondBoard = true;
        Shown.open(core, "/b/ash/cases");

        SearchView.ask(UI.getCurrent(), "ash", "2026-00");
        UI.getCurrent().navigate("b/bex/search");

        assertThat(core.searched).containsExactly("2026-00");
    }
}
