package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.LookedAfter;
import candour.casefile.ReferralSource;
import candour.identity.Capacity;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewReferralViewTest {
    private final CoreStandIn core = new CoreStandIn(Capacity.BUSINESS_MANAGER);

    @BeforeEach
    void open() {
        Shown.open(core, "/b/ash/referrals/new");
    }

    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void an_empty_form_is_not_sent_and_says_what_is_missing_in_the_order_of_the_form() {
        send();

        assertThat(core.received).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class)))
                .containsSubsequence(
                        "The referral is not sent yet. What you typed is kept.",
                        "Choose who refers",
                        "Enter the date of the death or harm",
                        "Enter the date your agency became aware",
                        "Enter the area where it happened",
                        "Say whether the child was looked after",
                        "Enter the child’s full name",
                        "Write why a review should be considered");
    }

    @Test
    void each_complaint_is_at_its_field_too() {
        send();

        assertThat(Shown.words(date("aware"))).contains("Enter the date your agency became aware");
        assertThat(field("Full name").isInvalid()).isTrue();
        assertThat(field("Full name").getErrorMessage()).isEqualTo("Enter the child’s full name");
    }

    @Test
    void nothing_that_was_typed_is_lost_when_something_is_missing() {
        fill();
        type("aware", "", "", "");

        send();

        assertThat(core.received).isEmpty();
        assertThat(field("Where it happened").getValue()).isEqualTo("Ashmere");
        assertThat(_get(TextArea.class).getValue()).startsWith("Child 1 was seen");
        assertThat(field("Full name").getValue()).isEqualTo("Rowan Larkfield");
    }

    @Test
    void a_date_that_is_none_lies_ahead_or_contradicts_another_is_named() {
        fill();

        type("aware", "31", "2", "2026");
        send();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("as day, month and year");

        type("aware", "11", "11", "2026");
        send();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("must be today or in the past");

        type("aware", "1", "1", "2026");
        send();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("is before the death or harm");
        assertThat(core.received).isEmpty();
    }

    @Test
    void an_nhs_number_has_ten_digits_or_is_left_empty() {
        fill();
        _setValue(field("NHS number, if known"), "943 476");

        send();

        assertThat(Shown.words(_get(ErrorSummary.class))).contains("Enter the 10 digits of the NHS number");
        assertThat(core.received).isEmpty();
    }

    @Test
    void the_referring_agency_is_asked_for_when_an_agency_refers_and_not_otherwise() {
        assertThat(_find(Select.class)).isEmpty();

        _setValue(source(), ReferralSource.AGENCY);
        assertThat(_find(Select.class)).hasSize(1);
        send();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("Choose the referring agency");

        _setValue(source(), ReferralSource.CHAIR);
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    void a_whole_form_is_sent_as_it_was_typed() {
        fill();

        send();

        assertThat(core.received).hasSize(1);
        var sent = core.received.get(0);
        assertThat(sent.becameAware()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(sent.lookedAfter()).isEqualTo(LookedAfter.NOT_KNOWN);
        assertThat(sent.children().get(0).name()).isEqualTo("Rowan Larkfield");
        assertThat(sent.children().get(0).nhsNumber()).isEqualTo(Optional.of("9434765919"));
    }

    @Test
    void a_form_that_is_sent_twice_comes_with_the_same_key() {
        fill();

        send();
        send();

        assertThat(core.keys).hasSize(2);
        assertThat(List.copyOf(core.keys)).containsOnly(core.keys.get(0));
    }

    @Test
    void a_child_can_be_added_and_taken_away_again() {
        _click(button("Add another child"));
        assertThat(_find(ChildFields.class)).hasSize(2);

        _click(button("Remove Child 2"));
        assertThat(_find(ChildFields.class)).hasSize(1);
    }

    @Test
    void what_is_typed_is_kept_and_offered_on_coming_back_with_the_children() {
        fill();
        _click(button("Add another child"));
        settle();
        assertThat(Shown.words(_get(SaveState.class))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(core.drafts.kept).hasSize(1);
        assertThat(core.received).isEmpty();
        Shown.close();

        Shown.open(core, "/b/ash/referrals/new");
        assertThat(_find(TextArea.class)).singleElement().satisfies(empty -> assertThat(empty.getValue())
                .isEmpty());
        assertThat(Shown.words(_get(UnsentDrafts.class))).contains("Begun 3 November 2026, 14:02");
        _click(button("Go on"));

        assertThat(_get(TextArea.class).getValue()).startsWith("Child 1 was seen");
        assertThat(_find(ChildFields.class)).hasSize(2);
        assertThat(source().getValue()).isEqualTo(ReferralSource.CDOP);
        assertThat(Shown.words(_get(SaveState.class))).contains("As it was saved on 3 November 2026");
        assertThat(_find(UnsentDrafts.class)).isEmpty();
    }

    @Test
    void a_page_that_was_only_looked_at_begins_no_draft() {
        settle();

        assertThat(core.drafts.kept).isEmpty();
        assertThat(_find(UnsentDrafts.class)).isEmpty();
    }

    @Test
    void a_referral_that_was_sent_leaves_no_draft_and_begins_none_afterwards() {
        fill();
        settle();
        assertThat(core.drafts.kept).hasSize(1);

        send();
        settle();

        assertThat(core.received).hasSize(1);
        assertThat(core.drafts.saves).as("nothing was saved after it was sent").isEqualTo(1);
    }

    @Test
    void a_draft_can_be_thrown_away() {
        fill();
        settle();
        Shown.close();
        Shown.open(core, "/b/ash/referrals/new");

        _click(button("Throw away"));

        assertThat(core.drafts.kept).isEmpty();
        assertThat(Shown.words(_get(UnsentDrafts.class))).contains("Thrown away.");
    }

    @Test
    void the_address_of_a_draft_opens_it_and_that_of_nobodys_draft_does_not_exist() {
        fill();
        settle();
        var id = core.drafts.kept.keySet().iterator().next();
        Shown.close();

        Shown.open(core, "/b/ash/referrals/new?draft=" + id);
        assertThat(field("Full name").getValue()).isEqualTo("Rowan Larkfield");
        Shown.close();
        Shown.open(core, "/b/ash/referrals/new?draft=01900000-0000-7000-8000-00000000dddd");

        assertThat(Shown.words()).contains("There is nothing here");
    }

    @Test
    void what_was_saved_in_another_tab_meanwhile_is_not_overwritten() {
        fill();
        settle();
        core.drafts.elsewhere();
        _setValue(field("Where it happened"), "Bexcombe");

        settle();

        assertThat(Shown.words(_get(SaveState.class))).contains("Not saved: You went on writing this in another tab.");
        assertThat(field("Where it happened").getValue()).isEqualTo("Bexcombe");
    }

    /** The page has been still for a second. */
    private static void settle() {
        Shown.settle(_get(ReferralFields.class).getParent().orElseThrow());
    }

    private void fill() {
        _setValue(source(), ReferralSource.CDOP);
        type("incident", "1", "3", "2026");
        type("aware", "4", "3", "2026");
        _setValue(field("Where it happened"), "Ashmere");
        _setValue(field("Where the child lives or lived"), "Ashmere");
        lookedAfter().setValue(LookedAfter.NOT_KNOWN);
        _setValue(field("Full name"), " Rowan Larkfield ");
        _setValue(field("NHS number, if known"), "943 476 5919");
        _setValue(_get(TextArea.class), "Child 1 was seen by three agencies.");
        _setValue(field("Full name"), "Rowan Larkfield");
    }

    private static void send() {
        _click(button("Send the referral"));
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DateParts date(String id) {
        return _get(DateParts.class, spec -> spec.withId(id));
    }

    private static void type(String date, String day, String month, String year) {
        var parts = _find(date(date), TextField.class);
        _setValue(parts.get(0), day);
        _setValue(parts.get(1), month);
        _setValue(parts.get(2), year);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<ReferralSource> source() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("source"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<LookedAfter> lookedAfter() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("looked-after"));
    }
}
