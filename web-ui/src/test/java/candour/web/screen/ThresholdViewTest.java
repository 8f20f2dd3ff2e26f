package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.guidance.Edition;
import candour.identity.Capacity;
import candour.threshold.Stance;
import candour.threshold.ViewTaken;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"unchecked", "rawtypes"}) // a component is found by its class, which says nothing of its items
class ThresholdViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void the_law_the_question_the_evidence_and_what_is_open_are_on_one_page() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.open("threshold");

        assertThat(Shown.words())
                .contains(
                        "Is the threshold met?",
                        "abuse or neglect of a child is known or suspected",
                        "Still to be answered: 5(2)(a)",
                        "Two injuries were seen.",
                        "Health’s scoping return, paragraph 6",
                        "Recorded by Gwen Hollis on 3 November 2026",
                        "The exact wording of some deaths.",
                        "Not asked. It is asked when “Is abuse or neglect known or suspected?” is answered “Known or suspected”.");
        assertThat(Shown.words()).doesNotContain("YES");
    }

    @Test
    void the_result_is_there_as_soon_as_the_answers_are() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        papers.abuse = Optional.of("YES");
        papers.open("threshold");

        assertThat(Shown.words(_get(WorksheetResult.class)))
                .contains("Met", "under regulation 5(2)(a)", "Because of the answers.", "not the decision");
    }

    @Test
    void evidence_without_its_source_is_not_recorded_and_stays() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.open("threshold");
        begin();

        _click(recordButton());

        assertThat(papers.recorded).isEmpty();
        assertThat(Shown.words())
                .contains("The evidence is not recorded yet. What you typed is kept.", "Name the source");
        assertThat(_get(TextField.class, spec -> spec.withId("evidence-abuse-source"))
                        .getErrorMessage())
                .isEqualTo("Name the source");
    }

    @Test
    void evidence_is_recorded_with_stance_source_and_paragraph() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.open("threshold");
        fill();

        _click(recordButton());

        assertThat(papers.recorded).singleElement().satisfies(sent -> {
            assertThat(sent.stance()).isEqualTo(Stance.FOR);
            assertThat(sent.paragraph()).isEqualTo("4");
            assertThat(sent.version()).isEqualTo(4);
        });
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void when_somebody_was_faster_what_was_typed_is_kept_and_it_says_so() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.open("threshold");
        fill();
        papers.isStale = true;

        _click(recordButton());

        assertThat(papers.recorded).isEmpty();
        assertThat(Shown.words()).contains("Somebody changed the worksheet while you had it open.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Seen twice.");
        _click(recordButton());
        assertThat(papers.recorded).hasSize(1);
    }

    @Test
    void evidence_that_was_not_recorded_is_there_again_on_coming_back_until_it_is_given_up() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.open("threshold");
        fill();
        Shown.settle(open());
        Shown.close();

        papers.open("threshold");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Seen twice.");
        assertThat(Shown.words(open())).contains("As it was saved on 3 November 2026");
        _click(_get(NativeButton.class, spec -> spec.withText("Don’t add it")));

        assertThat(papers.core.drafts.kept).isEmpty();
        assertThat(papers.recorded).isEmpty();
        assertThat(_find(TextArea.class)).isEmpty();
    }

    private static EvidenceFields open() {
        return _find(EvidenceFields.class).stream()
                .filter(EvidenceFields::isVisible)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withdrawing_asks_first_and_the_piece_stays_struck() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.open("threshold");

        _click(_get(NativeButton.class, spec -> spec.withText("Withdraw")));
        assertThat(papers.withdrawn).isEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("Withdraw it")));

        assertThat(papers.withdrawn).hasSize(1);
        assertThat(Shown.words()).contains("Withdrawn", "Two injuries were seen.");
    }

    @Test
    void a_member_may_only_add_evidence_and_a_reader_only_read_and_both_are_told() {
        new PapersStandIn(Capacity.PANEL_MEMBER).open("threshold");
        assertThat(Shown.words()).contains("You can add evidence and record your own view.");
        assertThat(_get(RadioButtonGroup.class).isReadOnly()).isTrue();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Withdraw"))).isEmpty();
        Shown.close();

        new PapersStandIn(Capacity.BOARD_CHAIR).open("threshold");
        assertThat(Shown.words()).contains("You can read the worksheet.").doesNotContain("Add evidence for");
    }

    @Test
    void once_the_advice_is_signed_nothing_can_be_changed_and_it_says_so() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.isSigned = true;
        papers.open("threshold");

        assertThat(Shown.words()).contains("can’t be changed any more").doesNotContain("Add evidence for");
        assertThat(_get(RadioButtonGroup.class).isReadOnly()).isTrue();
    }

    @Test
    void each_members_view_is_there_with_the_reasons_and_who_has_said_nothing_is_named() {
        new PapersStandIn(Capacity.BUSINESS_MANAGER).open("threshold");

        assertThat(Shown.words(_get(WorksheetResult.class)))
                .contains("Members’ views of the whole", "No member has recorded a view of the whole yet.");
        assertThat(Shown.words())
                .contains("Designated Nurse", "Not met", "One account fits.", "No view yet: Designated Doctor")
                .doesNotContain("NOT_MET");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Record your view")))
                .as("the manager has no seat on the panel")
                .isEmpty();
    }

    @Test
    void a_member_records_a_view_of_a_limb_with_reasons_and_not_without() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.open("threshold");
        openOwnView();
        _setValue(viewChoice(), ViewTaken.UNSURE);

        _click(recordView());
        assertThat(papers.taken).isEmpty();
        assertThat(Shown.words()).contains("Your view is not recorded yet.", "Say why");

        _setValue(_get(TextArea.class, spec -> spec.withId("view-abuse-reasons")), "Two accounts differ.");
        _click(recordView());

        assertThat(papers.taken).singleElement().satisfies(sent -> {
            assertThat(sent.limb()).contains("abuse");
            assertThat(sent.view()).isEqualTo(ViewTaken.UNSURE);
            assertThat(sent.version()).isEqualTo(4);
        });
        assertThat(Shown.words()).contains("Two accounts differ.", "Change your view");
    }

    @Test
    void a_view_of_a_worksheet_that_somebody_changed_is_kept_and_not_recorded() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.open("threshold");
        openOwnView();
        _setValue(viewChoice(), ViewTaken.MET);
        papers.isStale = true;

        _click(recordView());

        assertThat(papers.taken).isEmpty();
        assertThat(Shown.words()).contains("Somebody changed the worksheet while you had it open.");
        assertThat(viewChoice().getValue()).isEqualTo(ViewTaken.MET);
    }

    @Test
    void what_was_not_checked_is_marked_where_it_is_used() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.abuse = Optional.of("YES");
        papers.open("threshold");
        assertThat(Shown.words()).doesNotContain("To be confirmed");
        Shown.close();

        papers.ruleConfirmed = false;
        papers.open("threshold");

        assertThat(Shown.words(_get(WorksheetResult.class))).contains("To be confirmed");
    }

    @Test
    void the_same_facts_stand_by_two_editions_side_by_side() {
        new PapersStandIn(Capacity.PANEL_MEMBER).open("threshold");
        _click(_get(NativeButton.class, spec -> spec.withText("Choose an edition")));
        Select<Edition> choice = editionChoice();
        assertThat(choice.getListDataView().getItems().map(Edition::code)).containsExactly("WT2026");

        _setValue(choice, choice.getListDataView().getItem(0));

        assertThat(Shown.words(_get(SameFactsPanel.class)))
                .contains(
                        "Suspected",
                        "Not answered here",
                        "Worded differently in the other edition",
                        "Not asked with these answers",
                        "Not part of this edition",
                        "under regulation 5(2)(a) and (b)(i)",
                        "by section 16C(1)",
                        "To be confirmed");
    }

    private static void openOwnView() {
        _click(_find(NativeButton.class).stream()
                .filter(button ->
                        "Record your view, 5(2)(a)".equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Edition> editionChoice() {
        return _get(Select.class, spec -> spec.withId("same-facts-edition"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<ViewTaken> viewChoice() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("view-abuse-view"));
    }

    private static NativeButton recordView() {
        return _find(ViewFields.class).stream()
                .filter(ViewFields::isVisible)
                .flatMap(
                        fields -> _find(fields, NativeButton.class, spec -> spec.withText("Record your view")).stream())
                .findFirst()
                .orElseThrow();
    }

    private static void begin() {
        _click(_find(EvidenceColumn.class)
                .get(0)
                .getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow());
        _setValue(_get(TextArea.class, spec -> spec.withId("evidence-abuse-text")), "Seen twice.");
    }

    private static void fill() {
        begin();
        _setValue(_get(TextField.class, spec -> spec.withId("evidence-abuse-source")), "Police’s return");
        _setValue(_get(TextField.class, spec -> spec.withId("evidence-abuse-paragraph")), "4");
    }

    private static NativeButton recordButton() {
        return _get(NativeButton.class, spec -> spec.withText("Record the evidence"));
    }
}
