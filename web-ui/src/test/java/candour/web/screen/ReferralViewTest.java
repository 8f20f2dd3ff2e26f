package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ReferralStatus;
import candour.identity.Capacity;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferralViewTest {
    private static final String ADDRESS = "/b/ash/referrals/" + CoreStandIn.REFERRAL;

    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void the_board_chair_is_asked_for_the_one_next_thing_and_does_it_in_place() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        Shown.open(core, ADDRESS);
        assertThat(Shown.words(_get(NextStep.class)))
                .contains("Next for you", "Ask the panel to consider ASH-2026-001");

        _setValue(_get(TextArea.class), "Please advise whether a review is needed.");
        _click(ask());

        assertThat(core.requested).hasSize(1);
        assertThat(core.requested.get(0).version()).isEqualTo(7);
        assertThat(Shown.words(_get(NextStep.class)))
                .contains("Nothing for you now", "The Board Chair asked the panel on 10 November 2026");
    }

    @Test
    void a_request_that_was_not_sent_is_there_again_on_coming_back() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        String address = "/b/ash/referrals/" + CoreStandIn.REFERRAL;
        Shown.open(core, address);
        _setValue(_get(TextArea.class), "Please advise.");
        Shown.settle(_get(TextArea.class).getParent().orElseThrow());
        assertThat(Shown.words(_get(SaveState.class))).containsPattern("Saved \\d\\d:\\d\\d");
        Shown.close();

        Shown.open(core, address);

        assertThat(_get(TextArea.class).getValue()).isEqualTo("Please advise.");
        assertThat(core.requested).isEmpty();
    }

    @Test
    void a_request_without_words_is_not_sent() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        Shown.open(core, ADDRESS);

        _click(ask());

        assertThat(core.requested).isEmpty();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write what you ask the panel");
    }

    @Test
    void for_everybody_else_the_gate_stays_in_sight_and_says_who_opens_it() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);

        assertThat(Shown.words(_get(NextStep.class)))
                .contains("Nothing for you now", "Only the Board Chair can ask the panel.");
        assertThat(_find(TextArea.class)).isEmpty();
        var button = _get(_get(NextStep.class), NativeButton.class);
        assertThat(button.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(button.getElement().getAttribute("aria-describedby")).isEqualTo("why-not-ask");
        _click(button);
        assertThat(core.requested).isEmpty();
    }

    @Test
    void names_are_hidden_until_they_are_asked_for_and_hide_again() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        Shown.open(core, ADDRESS);
        assertThat(Shown.words()).doesNotContain("Rowan").contains("Child 1");
        assertThat(core.identitiesShown).isZero();

        _click(identitiesButton());
        assertThat(Shown.words()).contains("Rowan Larkfield", "Recorded with your name");
        assertThat(core.identitiesShown).isEqualTo(1);

        _click(_get(NativeButton.class, spec -> spec.withText("Hide")));
        assertThat(Shown.words()).doesNotContain("Rowan");
    }

    @Test
    void who_may_not_know_the_children_has_no_button_and_reads_why() {
        Shown.open(new CoreStandIn(Capacity.REFERRER), ADDRESS);

        assertThat(_find(_get(Identities.class), NativeButton.class)).isEmpty();
        assertThat(Shown.words(_get(Identities.class))).contains("can see who this is");
    }

    @Test
    void the_history_is_a_table_of_what_who_and_when_twice() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), ADDRESS + "/history");

        assertThat(Shown.words(_get(PlainTable.class)))
                .containsSubsequence(
                        "Referral received",
                        "Gwen Hollis",
                        "Business manager",
                        "7 April 2026",
                        "3 November 2026, 14:02");
    }

    @Test
    void who_may_not_read_the_history_reads_who_may() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), ADDRESS + "/history");

        assertThat(_find(PlainTable.class)).isEmpty();
        assertThat(Shown.words()).contains("The history can be read by");
    }

    @Test
    void what_is_not_there_and_what_is_another_boards_look_the_same() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);

        Shown.open(core, "/b/ash/referrals/01900000-0000-7000-8000-0000000000ff");
        String missing = Shown.words();
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
        Shown.close();
        Shown.open(core, "/b/bex/referrals/" + CoreStandIn.REFERRAL);

        assertThat(Shown.words()).isEqualTo(missing);
    }

    @Test
    void an_address_that_holds_no_id_is_not_there_either() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), "/b/ash/referrals/first");

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void my_work_holds_the_board_chairs_referrals_and_nobody_elses() {
        Shown.open(new CoreStandIn(Capacity.BOARD_CHAIR), "/");
        assertThat(Shown.words()).contains("One thing waits for you.", "Ask the panel to consider ASH-2026-001");
        Shown.close();

        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), "/");
        assertThat(Shown.words()).contains("Nothing waits for you").doesNotContain("ASH-2026-001");
    }

    @Test
    void what_was_asked_waits_no_more() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.status = ReferralStatus.CONSIDERATION_REQUESTED;

        Shown.open(core, "/");

        assertThat(Shown.words()).contains("Nothing waits for you");
    }

    @Test
    void who_is_on_no_board_is_told_whom_to_ask() {
        Shown.open(new CoreStandIn(), "/");

        assertThat(Shown.words()).contains("You belong to no board yet", "administrator of your board");
    }

    private static NativeButton ask() {
        return _get(NativeButton.class, spec -> spec.withText("Ask the panel to consider"));
    }

    private static NativeButton identitiesButton() {
        return _find(_get(Identities.class), NativeButton.class).get(0);
    }
}
