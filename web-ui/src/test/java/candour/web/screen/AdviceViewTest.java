package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.guidance.Finding;
import candour.identity.Capacity;
import candour.kernel.Phrase;
import candour.threshold.Outcome;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdviceViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void the_document_proves_the_quorum_and_names_its_rules() {
        new PapersStandIn(Capacity.PANEL_MEMBER).open("advice");

        assertThat(Shown.words())
                .contains(
                        "Represented: Health and Police.",
                        "under version 2 of the Terms of Reference",
                        "Guidance: Working Together 2015.",
                        "Health’s scoping return, paragraph 6",
                        "Draft, not signed");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void what_stands_in_the_way_of_signing_is_a_sentence_beside_the_button() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.obstacle = Optional.of(new Phrase("AdviceIncomplete", Map.of("parts", List.of("the facts"))));
        papers.open("advice");

        assertThat(Shown.words(_get(AdviceSigning.class))).contains("The advice as it is saved still lacks the facts.");
        var gate = _get(_get(AdviceSigning.class), Gate.class);
        assertThat(_get(gate, NativeButton.class).getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
    }

    @Test
    void the_panel_chair_confirms_the_statement_and_signs_what_was_saved() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.open("advice");
        _setValue(area("advice-facts"), "Child 1 was seen twice.");

        _click(button("Sign the advice"));
        assertThat(papers.drafted).hasSize(1);
        assertThat(Shown.words()).contains("SHA-256 abcdef0123");
        _click(button("Sign it now"));
        assertThat(papers.signed).isEmpty();
        _setValue(_get(Checkbox.class), true);
        _click(button("Sign it now"));

        assertThat(papers.signed).hasSize(1);
        assertThat(Shown.words())
                .contains("Ines Marlow", "Panel chair", "10 November 2026, 16:40", "Child 1 was seen twice.");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void what_is_typed_is_saved_without_a_button_and_says_so() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        papers.open("advice");
        assertThat(Shown.words(_get(SaveState.class))).contains("Saved as you type");

        _setValue(area("advice-facts"), "Child 1 was seen twice.");

        assertThat(papers.facts).isEqualTo("Child 1 was seen twice.");
        assertThat(Shown.words(_get(SaveState.class))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(Shown.words()).contains("Only the panel chair signs the advice.");
    }

    @Test
    void the_button_saves_nothing_that_is_saved_already() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        papers.open("advice");

        _click(button("Save the draft"));

        assertThat(papers.drafted).isEmpty();
        assertThat(Shown.words(_get(SaveState.class))).containsPattern("Saved \\d\\d:\\d\\d");
    }

    @Test
    void somebody_else_who_writes_here_is_announced() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        papers.open("advice");
        assertThat(Shown.words()).doesNotContain("is writing here too");

        papers.irisWrites("Seen by two doctors.");

        assertThat(Shown.words(_get(AdviceDesk.class))).contains("Iris Calloway is writing here too, since 14:02.");
        Shown.close();
        assertThat(papers.listening).as("a closed page listens no more").isEmpty();
    }

    @Test
    void parts_that_two_people_changed_apart_come_together_by_themselves() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        papers.open("advice");
        papers.facts = "Theirs.";
        papers.version++;
        papers.isStale = true;

        _setValue(area("advice-reasons"), "My reasons.");

        assertThat(papers.drafted).singleElement().satisfies(sent -> {
            assertThat(sent.facts()).isEqualTo("Theirs.");
            assertThat(sent.reasons()).isEqualTo("My reasons.");
        });
        assertThat(_find(TextClash.class)).isEmpty();
    }

    @Test
    void a_part_that_both_changed_is_shown_word_by_word_and_overwrites_nothing_until_chosen() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        clashed(papers);

        assertThat(papers.facts).isEqualTo("Theirs.");
        assertThat(papers.drafted).isEmpty();
        assertThat(area("advice-facts").getValue()).isEqualTo("Mine.");
        assertThat(Shown.words(_get(TextClash.class))).contains("Facts: somebody else changed", "Theirs.", "Mine.");
        assertThat(Shown.words(_get(SaveState.class))).contains("Not saved: Choose between the two texts.");
        assertThat(papers.core.drafts.kept.values()).singleElement().satisfies(aside -> assertThat(aside.fields())
                .containsValue("Mine."));

        _click(button("Put mine in its place"));

        assertThat(papers.facts).isEqualTo("Mine.");
        assertThat(_find(TextClash.class)).isEmpty();
        assertThat(papers.core.drafts.kept).isEmpty();
    }

    @Test
    void both_texts_can_be_kept_or_only_theirs() {
        var both = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        clashed(both);
        _click(button("Keep both, one after the other"));
        assertThat(both.facts).isEqualTo("Theirs.\n\nMine.");
        Shown.close();

        var theirs = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        clashed(theirs);
        _click(button("Take theirs"));
        assertThat(theirs.facts).isEqualTo("Theirs.");
        assertThat(area("advice-facts").getValue()).isEqualTo("Theirs.");
    }

    @Test
    void a_clash_that_was_left_is_there_again_on_coming_back() {
        var papers = new PapersStandIn(Capacity.BUSINESS_MANAGER);
        clashed(papers);
        Shown.close();

        papers.open("advice");

        assertThat(Shown.words(_get(TextClash.class))).contains("Theirs.", "Mine.");
        assertThat(area("advice-facts").getValue()).isEqualTo("Mine.");
        assertThat(papers.facts).isEqualTo("Theirs.");
    }

    @Test
    void while_texts_clash_the_advice_can_not_be_signed() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        clashed(papers);

        _click(button("Sign the advice"));

        assertThat(Shown.words()).contains("Choose between the two texts first");
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    private static void clashed(PapersStandIn papers) {
        papers.open("advice");
        papers.facts = "Theirs.";
        papers.version++;
        papers.isStale = true;
        _setValue(area("advice-facts"), "Mine.");
    }

    @Test
    void what_looks_like_html_is_read_as_letters() {
        var papers = new PapersStandIn(Capacity.PANEL_MEMBER);
        papers.facts = "<script>alert(1)</script>\n\n<img src=x onerror=alert(2)> [go](javascript:alert(3))"
                + " ![seen](http://elsewhere/x.png)";
        papers.open("advice");

        assertThat(Shown.words()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "seen");
        assertThat(tags(_get(AdvicePaper.class).getElement())).doesNotContain("script", "img", "a");
    }

    @Test
    void before_the_advice_is_signed_the_board_chair_reads_why_not() {
        new PapersStandIn(Capacity.BOARD_CHAIR).open("advice");

        assertThat(Shown.words(_get(DecisionPanel.class))).contains("The Panel has not signed its advice yet.");
    }

    @Test
    void only_the_board_chair_decides_and_others_read_so() {
        for (var other : List.of(Capacity.PANEL_CHAIR, Capacity.BUSINESS_MANAGER, Capacity.PANEL_MEMBER)) {
            var papers = new PapersStandIn(other);
            papers.isSigned = true;
            papers.open("advice");

            assertThat(Shown.words(_get(DecisionPanel.class))).contains("reserved to the Board Chair");
            assertThat(_find(RadioButtonGroup.class)).isEmpty();
            _click(button("Sign the decision"));
            assertThat(papers.decided).isEmpty();
            Shown.close();
        }
    }

    @Test
    void a_decision_needs_an_outcome_reasons_and_the_statement() {
        var papers = chair();

        _click(button("Sign the decision"));

        assertThat(papers.decided).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class)))
                .contains("Choose what you decide", "Write your reasons", "Confirm the statement");
    }

    @Test
    void a_decision_that_departs_says_so_and_stays_for_good() {
        var papers = chair();
        outcome().setValue(Outcome.NO_REVIEW);
        assertThat(area("reasons").getHelperText()).contains("At least a paragraph");
        _setValue(area("reasons"), "I have weighed the advice.");
        _setValue(_get(Checkbox.class), true);

        _click(button("Sign the decision"));

        assertThat(papers.decided).singleElement().satisfies(sent -> {
            assertThat(sent.adviceHash()).isEqualTo("abcdef0123");
            assertThat(sent.statement()).isEqualTo("I decide this as Chair of the Board.");
        });
        assertThat(Shown.words(_get(DecisionPaper.class)))
                .contains("This departs from the advice", "No review", "Board Chair", "SHA-256");
        assertThat(_find(_get(DecisionPaper.class), NativeButton.class)).isEmpty();
    }

    @Test
    void a_review_that_the_criteria_do_not_require_is_called_discretionary() {
        var papers = new PapersStandIn(Capacity.BOARD_CHAIR);
        papers.isSigned = true;
        papers.abuse = Optional.of("NO");
        papers.finding = Finding.NO;
        papers.open("advice");
        assertThat(Shown.words()).doesNotContain("not statutory");

        outcome().setValue(Outcome.REVIEW);

        assertThat(Shown.words()).contains("at the board’s discretion and not statutory");
    }

    @Test
    void when_the_advice_changed_meanwhile_the_reasons_are_kept() {
        var papers = chair();
        outcome().setValue(Outcome.REVIEW);
        _setValue(area("reasons"), "As advised.");
        _setValue(_get(Checkbox.class), true);
        papers.isStale = true;

        _click(button("Sign the decision"));

        assertThat(Shown.words(_get(ErrorSummary.class))).contains("What you typed is kept.");
        assertThat(area("reasons").getValue()).isEqualTo("As advised.");
    }

    @Test
    void a_decision_whose_maker_proved_it_too_long_ago_is_not_signed_and_stands_there_again_afterwards() {
        var papers = chair();
        papers.core.provedAt = Instant.now().minus(Duration.ofMinutes(6));
        outcome().setValue(Outcome.NO_REVIEW);
        _setValue(area("reasons"), "I have weighed the advice.");
        _setValue(_get(Checkbox.class), true);

        _click(button("Sign the decision"));

        assertThat(papers.decided).isEmpty();
        papers.core.provedAt = Instant.now();
        Shown.close();
        papers.open("advice");
        assertThat(papers.decided).isEmpty();
        assertThat(Shown.words()).contains("Nothing is signed yet");
        assertThat(outcome().getValue()).isEqualTo(Outcome.NO_REVIEW);
        assertThat(area("reasons").getValue()).isEqualTo("I have weighed the advice.");
        _click(button("Sign the decision"));
        assertThat(papers.decided).hasSize(1);
    }

    @Test
    void advice_that_was_changed_while_its_signer_proved_it_is_read_again() {
        var papers = new PapersStandIn(Capacity.PANEL_CHAIR);
        papers.core.provedAt = Instant.now().minus(Duration.ofMinutes(6));
        papers.open("advice");
        _click(button("Sign the advice"));
        _setValue(_get(Checkbox.class), true);
        _click(button("Sign it now"));
        assertThat(papers.signed).isEmpty();

        papers.core.provedAt = Instant.now();
        papers.hash = "fedcba9876";
        Shown.close();
        papers.open("advice");

        assertThat(Shown.words()).contains("The advice was changed while you gave your second factor.");
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void what_the_board_chair_types_is_kept_until_they_have_signed() {
        var papers = chair();
        outcome().setValue(Outcome.NO_REVIEW);
        _setValue(area("reasons"), "I have weighed the advice.");
        Shown.settle(_get(DecisionPanel.class));
        assertThat(Shown.words(_get(DecisionPanel.class))).containsPattern("Saved \\d\\d:\\d\\d");
        Shown.close();

        papers.open("advice");
        assertThat(outcome().getValue()).isEqualTo(Outcome.NO_REVIEW);
        assertThat(area("reasons").getValue()).isEqualTo("I have weighed the advice.");
        assertThat(_get(Checkbox.class).getValue()).as("confirming is for now").isFalse();
        _setValue(_get(Checkbox.class), true);
        _click(button("Sign the decision"));

        assertThat(papers.decided).hasSize(1);
        assertThat(papers.core.drafts.saves)
                .as("kept once, and not again for signing")
                .isEqualTo(1);
    }

    private static PapersStandIn chair() {
        var papers = new PapersStandIn(Capacity.BOARD_CHAIR);
        papers.isSigned = true;
        papers.abuse = Optional.of("YES");
        papers.open("advice");
        return papers;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Outcome> outcome() {
        return (RadioButtonGroup<Outcome>) _get(RadioButtonGroup.class, spec -> spec.withId("outcome"));
    }

    private static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    private static NativeButton button(String words) {
        return _find(NativeButton.class).stream()
                .filter(button -> Shown.words(button).strip().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tags(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child.getTag()), tags(child).stream()))
                .toList();
    }
}
