package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AlikeReferral;
import candour.casefile.Correction;
import candour.casefile.FinalAnswer;
import candour.casefile.MatchVerdict;
import candour.casefile.ReferralStatus;
import candour.casefile.RulesAhead;
import candour.guidance.CaseStep;
import candour.identity.Capacity;
import candour.kernel.Refusal;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    void where_a_notification_opens_a_review_the_board_chair_is_not_offered_to_ask() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.rules = core.rules.map(rules -> new RulesAhead(
                "WT2023", "Working Together 2023", List.of(CaseStep.NOTIFICATION, CaseStep.SCOPING), Optional.empty()));
        Shown.open(core, ADDRESS);

        assertThat(Shown.words()).contains("Under Working Together 2023 the notification of the incident opens");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void under_an_edition_that_has_ended_the_request_asks_why_and_sends_the_reason() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.rules = core.rules.map(rules -> new RulesAhead(
                rules.edition(), rules.editionTitle(), rules.steps(), Optional.of(LocalDate.of(2018, 7, 3))));
        Shown.open(core, ADDRESS);
        TextArea why = _get(TextArea.class, spec -> spec.withId("request-why"));
        assertThat(why.getHelperText())
                .contains("Working Together to Safeguard Children 2015, which was in force until 3 July 2018");
        _setValue(_get(TextArea.class, spec -> spec.withId("request-text")), "Please advise.");

        _click(ask());
        assertThat(core.requested).isEmpty();
        assertThat(why.getErrorMessage()).contains("an edition that has ended");
        _setValue(why, " The review began under it. ");
        _click(ask());

        assertThat(core.requested).singleElement().satisfies(sent -> assertThat(sent.whyThisEdition())
                .contains("The review began under it."));
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
    void the_board_chair_declines_with_a_reason_or_keeps_it() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        Shown.open(core, ADDRESS);

        _click(button("Decline the referral"));
        assertThat(Shown.words(_get(Ask.class))).contains("Decline ASH-2026-001?", "Your second factor is asked for");
        _click(button("Decline it"));
        assertThat(core.intake.declined).as("not without a reason").isEmpty();
        assertThat(reason().isInvalid()).isTrue();

        _setValue(reason(), "Nothing in it is for a review.");
        _click(button("Decline it"));

        assertThat(core.intake.declined).singleElement().satisfies(declined -> {
            assertThat(declined.reason()).isEqualTo("Nothing in it is for a review.");
            assertThat(declined.version()).isEqualTo(7);
        });
        assertThat(Shown.words(_get(NextStep.class)))
                .contains("Nothing for you now", "The Board Chair declined this referral on 10 November 2026");
        assertThat(_find(ReferralEndings.class)).isEmpty();
    }

    @Test
    void what_the_chair_was_about_to_decline_with_is_offered_again_after_the_second_factor() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.provedAt = Instant.EPOCH;
        Shown.open(core, ADDRESS);
        _click(button("Decline the referral"));
        _setValue(reason(), "Nothing in it is for a review.");
        _click(button("Decline it"));
        assertThat(core.intake.declined).isEmpty();
        Shown.close();

        core.provedAt = Instant.now();
        Shown.open(core, ADDRESS);

        assertThat(Shown.words(_get(Ask.class))).contains("You have proved who you are.");
        assertThat(reason().getValue()).isEqualTo("Nothing in it is for a review.");
    }

    @Test
    void whoever_sent_it_can_withdraw_it_and_nothing_else() {
        var core = new CoreStandIn(Capacity.REFERRER);
        core.own = true;
        Shown.open(core, ADDRESS);
        assertThat(_find(_get(ReferralEndings.class), NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("Withdraw the referral");

        _click(button("Withdraw the referral"));
        _setValue(reason(), "Sent twice.");
        _click(button("Withdraw it"));

        assertThat(core.intake.withdrawn).hasSize(1);
        assertThat(Shown.words(_get(NextStep.class))).contains("This referral was withdrawn on 10 November 2026");
    }

    @Test
    void the_business_manager_marks_what_was_registered_in_error() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);

        _click(button("Registered in error"));
        _setValue(reason(), "Meant for another board.");
        _click(button("Mark it"));

        assertThat(core.intake.inError).hasSize(1);
        assertThat(Shown.words(_get(NextStep.class))).contains("registered in error");
    }

    @Test
    void a_refused_ending_says_why_and_keeps_the_reason() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.refuses = Optional.of(new Refusal(Map.of()) {});
        Shown.open(core, ADDRESS);
        _click(button("Withdraw the referral"));
        _setValue(reason(), "On the sender’s word.");
        _click(button("Withdraw it"));

        assertThat(Shown.words(_get(ReferralEndings.class))).contains("This can't be done here.");
        _click(button("Withdraw the referral"));
        assertThat(_find(TextArea.class)).last().satisfies(again -> assertThat(again.getValue())
                .isEqualTo("On the sender’s word."));
    }

    @Test
    void an_ended_referral_asks_nothing_of_anybody() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.status = ReferralStatus.WITHDRAWN;

        Shown.open(core, ADDRESS);

        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(ReferralEndings.class)).isEmpty();
        assertThat(Shown.words()).contains("Withdrawn", "Not for us.");
    }

    @Test
    void the_final_answer_is_said_to_whoever_sent_it() {
        var core = new CoreStandIn(Capacity.REFERRER);
        core.own = true;
        core.status = ReferralStatus.CONSIDERATION_REQUESTED;
        core.answer = Optional.of(new FinalAnswer("NO_REVIEW", CoreStandIn.TODAY));

        Shown.open(core, ADDRESS);

        assertThat(Shown.words(_get(NextStep.class)))
                .contains("The Board Chair decided on 10 November 2026: No review.");
    }

    @Test
    void a_referral_that_may_be_about_the_same_child_is_named_and_judged() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.intake.alike = List.of(alike());
        Shown.open(core, ADDRESS);
        assertThat(Shown.words(_get(AlikePanel.class)))
                .contains("May be the same child as ASH-2026-003", "Child 2", "Declined by the Board Chair");

        _click(button("The same child"));
        _setValue(reason(), "The NHS numbers are equal.");
        _click(_find(_get(Ask.class), NativeButton.class, spec -> spec.withText("The same child"))
                .get(0));

        assertThat(core.intake.judged).singleElement().satisfies(judged -> {
            assertThat(judged.verdict()).isEqualTo(MatchVerdict.SAME_CHILD);
            assertThat(judged.other()).isEqualTo(alike().id());
            assertThat(judged.version()).isEqualTo(7);
        });
    }

    @Test
    void nobody_but_the_business_manager_judges_it() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        core.intake.alike = List.of(alike());

        Shown.open(core, ADDRESS);

        assertThat(_find(_get(AlikePanel.class), NativeButton.class)).isEmpty();
    }

    @Test
    void a_correction_says_what_changed_and_what_stood_there_when_asked() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER);
        core.intake.made = List.of(new Correction(
                1,
                CoreStandIn.TODAY,
                OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.UTC),
                "Gwen Hollis",
                "The nurse rang.",
                List.of("becameAware", "Child 1.name")));
        Shown.open(core, ADDRESS);
        assertThat(Shown.words(_get(Corrections.class)))
                .contains("Changed: date of becoming aware, Child 1: name. By Gwen Hollis.", "The nurse rang.")
                .doesNotContain("Larkfeild");

        _click(_find(_get(Corrections.class), NativeButton.class).get(0));

        assertThat(core.intake.earlierShown).isEqualTo(1);
        assertThat(Shown.words(_get(Corrections.class))).contains("1 April 2026", "Rowan Larkfeild");
    }

    private static AlikeReferral alike() {
        return new AlikeReferral(
                new UUID(0, 77),
                "ASH-2026-003",
                ReferralStatus.DECLINED,
                LocalDate.of(2026, 2, 3),
                "Child 2",
                Optional.empty());
    }

    private static TextArea reason() {
        return _get(_get(Ask.class), TextArea.class);
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
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
