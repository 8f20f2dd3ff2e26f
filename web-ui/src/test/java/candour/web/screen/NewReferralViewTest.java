package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.AlikeReferral;
import candour.casefile.CdopFactor;
import candour.casefile.FromCdop;
import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralSource;
import candour.casefile.ReferralStatus;
import candour.casefile.SubjectKind;
import candour.identity.Capacity;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    void an_empty_step_is_not_left_and_says_what_is_missing() {
        goOn();
        assertThat(complaints()).contains("The referral is not sent yet. What you typed is kept.", "Choose who refers");
        assertThat(at()).isEqualTo("Step 1 of 5");

        fillSource();
        goOn();
        goOn();
        assertThat(at()).isEqualTo("Step 2 of 5");
        assertThat(complaints())
                .containsSubsequence(
                        "Enter the child’s full name",
                        "Enter the area where the child lives or lived",
                        "Say whether the child was looked after");

        fillChildren();
        goOn();
        goOn();
        assertThat(complaints())
                .containsSubsequence(
                        "Say whether it was a death or serious harm",
                        "Enter the date of the death or harm",
                        "Enter the date your agency became aware",
                        "Enter the area where it happened",
                        "Write why a review should be considered");
        assertThat(core.received).isEmpty();
    }

    @Test
    void each_complaint_is_at_its_field_too() {
        fillSource();
        goOn();
        goOn();
        assertThat(field("Full name").isInvalid()).isTrue();
        assertThat(field("Full name").getErrorMessage()).isEqualTo("Enter the child’s full name");

        fillChildren();
        goOn();
        goOn();
        assertThat(Shown.words(date("aware"))).contains("Enter the date your agency became aware");
    }

    @Test
    void nothing_that_was_typed_is_lost_on_the_way_back_and_forth() {
        fillSource();
        goOn();
        fillChildren();
        goOn();
        type("aware", "4", "3", "2026");

        back();
        assertThat(at()).isEqualTo("Step 2 of 5");
        assertThat(field("Full name").getValue()).isEqualTo("Rowan Larkfield");
        back();
        assertThat(source().getValue()).isEqualTo(ReferralSource.CDOP);
        goOn();
        goOn();

        assertThat(_find(date("aware"), TextField.class).get(0).getValue()).isEqualTo("4");
    }

    @Test
    void a_date_that_is_none_lies_ahead_or_contradicts_another_is_named() {
        fillSource();
        goOn();
        fillChildren();
        goOn();
        fillIncident();

        type("aware", "31", "2", "2026");
        goOn();
        assertThat(complaints()).contains("as day, month and year");

        type("aware", "11", "11", "2026");
        goOn();
        assertThat(complaints()).contains("must be today or in the past");

        type("aware", "1", "1", "2026");
        goOn();
        assertThat(complaints()).contains("is before the death or harm");
        assertThat(at()).isEqualTo("Step 3 of 5");
    }

    @Test
    void an_nhs_number_has_ten_digits_or_is_left_empty() {
        fillSource();
        goOn();
        fillChildren();
        _setValue(field("NHS number, if known"), "943 476");

        goOn();

        assertThat(complaints()).contains("Enter the 10 digits of the NHS number");
    }

    @Test
    void what_is_asked_of_the_source_follows_from_the_source() {
        assertThat(_find(Select.class)).isEmpty();

        _setValue(source(), ReferralSource.AGENCY);
        assertThat(_find(Select.class)).hasSize(1);
        goOn();
        assertThat(complaints()).contains("Choose the referring agency");

        _setValue(source(), ReferralSource.CDOP);
        assertThat(_find(Select.class)).isEmpty();
        goOn();
        assertThat(complaints()).contains("Choose what the panel thinks was a factor", "Enter the panel’s reference");

        _setValue(source(), ReferralSource.OTHER_BOARD);
        goOn();
        assertThat(complaints())
                .contains("Enter the name of the board", "Enter that board’s reference")
                .doesNotContain("the panel’s reference");

        _setValue(source(), ReferralSource.CHAIR);
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void what_is_asked_of_a_person_follows_from_what_they_are() {
        fillSource();
        goOn();
        assertThat(_find(Select.class)).hasSize(1);

        _setValue(kind(), SubjectKind.UNBORN);
        assertThat(_find(DateParts.class)).singleElement().satisfies(date -> assertThat(Shown.words(date))
                .contains("When the birth was or is expected"));
        assertThat(_find(TextField.class, spec -> spec.withLabel("NHS number, if known")))
                .isEmpty();
        assertThat(Shown.words(_get(ChildList.class))).contains("Unborn child 1");

        _setValue(kind(), SubjectKind.CARE_LEAVER);
        fillChildren();
        goOn();
        assertThat(complaints()).contains("Choose what they are under the law on leaving care");

        _setValue(kind(), SubjectKind.SIBLING);
        goOn();
        assertThat(complaints()).contains("Say who of them died or came to harm");
    }

    @Test
    void an_age_that_does_not_fit_leads_back_to_whose_it_is() {
        fillSource();
        goOn();
        fillChildren();
        String born = _get(ChildFields.class)
                .getChildren()
                .filter(DateParts.class::isInstance)
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow()
                .getId()
                .orElseThrow();
        type(born, "1", "1", "1990");
        goOn();
        fillIncident();
        goOn();
        goOn();
        assertThat(at()).isEqualTo("Step 5 of 5");

        send();

        assertThat(core.received).isEmpty();
        assertThat(at()).isEqualTo("Step 2 of 5");
        assertThat(complaints()).contains("was not between 0 and 17 years old");
    }

    @Test
    void a_whole_form_is_sent_as_it_was_typed() {
        fill();

        send();

        assertThat(core.received).hasSize(1);
        var sent = core.received.get(0);
        assertThat(sent.becameAware()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(sent.harm()).isEqualTo(Harm.DIED);
        assertThat(sent.lookedAfter()).isEqualTo(LookedAfter.NOT_KNOWN);
        assertThat(sent.residenceOutsideEngland()).isTrue();
        assertThat(sent.cdop()).contains(new FromCdop(List.of(CdopFactor.NEGLECT), "4411"));
        assertThat(sent.children().get(0).name()).isEqualTo("Rowan Larkfield");
        assertThat(sent.children().get(0).nhsNumber()).isEqualTo(Optional.of("9434765919"));
    }

    @Test
    void the_last_step_reads_everything_back_and_leads_to_each_step_and_back() {
        fill();
        assertThat(at()).isEqualTo("Step 5 of 5");
        assertThat(Shown.words(_get(ReferralReadBack.class)))
                .containsSubsequence(
                        "The child death overview panel",
                        "Neglect",
                        "4411",
                        "Rowan Larkfield",
                        "9434765919",
                        "Ashmere, outside England",
                        "A death",
                        "1 March 2026",
                        "4 March 2026",
                        "Child 1 was seen by three agencies.",
                        "None named");

        _click(_find(NativeButton.class, spec -> spec.withText("Change")).get(2));
        assertThat(at()).isEqualTo("Step 3 of 5");
        _setValue(field("Where it happened"), "Bexcombe");
        _click(button("Continue to the last step"));

        assertThat(at()).isEqualTo("Step 5 of 5");
        assertThat(Shown.words(_get(ReferralReadBack.class))).contains("Bexcombe");
    }

    @Test
    void before_it_is_sent_the_writer_hears_of_the_same_child_in_what_they_may_know() {
        core.intake.alike = List.of(new AlikeReferral(
                new UUID(0, 77),
                "ASH-2026-009",
                ReferralStatus.AWAITING_REQUEST,
                LocalDate.of(2026, 2, 3),
                "Child 2",
                Optional.empty()));

        fill();

        assertThat(core.intake.lookedFor.get(0).children().get(0).name()).isEqualTo("Rowan Larkfield");
        assertThat(Shown.words(_get(AlikeList.class)))
                .contains("May be the same child as ASH-2026-009", "Child 2", "3 February 2026");
        send();
        assertThat(core.received).as("it can be sent all the same").hasSize(1);
    }

    @Test
    void where_nothing_is_known_nothing_is_said() {
        fill();

        assertThat(_find(AlikeList.class)).isEmpty();
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
    void somebody_can_be_added_and_taken_away_again() {
        fillSource();
        goOn();
        _click(button("Add another person"));
        assertThat(_find(ChildFields.class)).hasSize(2);

        _click(button("Remove Child 2"));
        assertThat(_find(ChildFields.class)).hasSize(1);
    }

    @Test
    void what_is_typed_is_kept_and_offered_on_coming_back_at_the_same_step() {
        fillSource();
        goOn();
        fillChildren();
        _click(button("Add another person"));
        settle();
        assertThat(Shown.words(_get(SaveState.class))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(core.drafts.kept).hasSize(1);
        assertThat(core.received).isEmpty();
        Shown.close();

        Shown.open(core, "/b/ash/referrals/new");
        assertThat(at()).isEqualTo("Step 1 of 5");
        assertThat(Shown.words(_get(UnsentDrafts.class))).contains("Begun 3 November 2026, 14:02");
        _click(button("Go on"));

        assertThat(at()).isEqualTo("Step 2 of 5");
        assertThat(_find(ChildFields.class)).hasSize(2);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Full name"))
                        .get(0)
                        .getValue())
                .isEqualTo("Rowan Larkfield");
        assertThat(Shown.words(_get(SaveState.class))).contains("As it was saved on 3 November 2026");
        assertThat(_find(UnsentDrafts.class)).isEmpty();
        back();
        assertThat(source().getValue()).isEqualTo(ReferralSource.CDOP);
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
        int saves = core.drafts.saves;

        send();
        settle();

        assertThat(core.received).hasSize(1);
        assertThat(core.drafts.saves).as("nothing was saved after it was sent").isEqualTo(saves);
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
        assertThat(Shown.words(_get(ReferralReadBack.class))).contains("Rowan Larkfield");
        Shown.close();
        Shown.open(core, "/b/ash/referrals/new?draft=01900000-0000-7000-8000-00000000dddd");

        assertThat(Shown.words()).contains("There is nothing here");
    }

    @Test
    void what_was_saved_in_another_tab_meanwhile_is_not_overwritten() {
        fillSource();
        goOn();
        fillChildren();
        settle();
        core.drafts.elsewhere();
        _setValue(field("Where the child lives or lived"), "Bexcombe");

        settle();

        assertThat(Shown.words(_get(SaveState.class))).contains("Not saved: You went on writing this in another tab.");
        assertThat(field("Where the child lives or lived").getValue()).isEqualTo("Bexcombe");
    }

    /** The page has been still for a second. */
    private static void settle() {
        Shown.settle(_get(SaveState.class).getParent().orElseThrow().getParent().orElseThrow());
    }

    /** All steps up to the last. */
    private void fill() {
        fillSource();
        goOn();
        fillChildren();
        goOn();
        fillIncident();
        goOn();
        goOn();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void fillSource() {
        _setValue(source(), ReferralSource.CDOP);
        CheckboxGroup factors = _get(CheckboxGroup.class);
        factors.setValue(Set.of(CdopFactor.NEGLECT));
        _setValue(field("The panel’s reference"), "4411");
    }

    private static void fillChildren() {
        _setValue(field("Full name"), " Rowan Larkfield ");
        _find(TextField.class, spec -> spec.withLabel("NHS number, if known"))
                .forEach(number -> _setValue(number, "943 476 5919"));
        _setValue(field("Where the child lives or lived"), "Ashmere");
        _setValue(_get(Checkbox.class, spec -> spec.withId("area-of-residence-outside")), true);
        group("looked-after").setValue(LookedAfter.NOT_KNOWN);
        _setValue(field("Full name"), "Rowan Larkfield");
    }

    private static void fillIncident() {
        group("harm").setValue(Harm.DIED);
        type("incident", "1", "3", "2026");
        type("aware", "4", "3", "2026");
        _setValue(field("Where it happened"), "Ashmere");
        _setValue(_get(TextArea.class), "Child 1 was seen by three agencies.");
    }

    private static String at() {
        return _get(Paragraph.class, spec -> spec.withClasses("kicker")).getText();
    }

    private static String complaints() {
        return Shown.words(_get(ErrorSummary.class));
    }

    private static void goOn() {
        _click(_find(NativeButton.class, spec -> spec.withClasses("primary")).get(0));
    }

    private static void back() {
        _click(button("Back"));
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
    private static Select<SubjectKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("Who is this?"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<ReferralSource> source() {
        return _get(RadioButtonGroup.class, spec -> spec.withId("source"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Object> group(String id) {
        return _get(RadioButtonGroup.class, spec -> spec.withId(id));
    }
}
