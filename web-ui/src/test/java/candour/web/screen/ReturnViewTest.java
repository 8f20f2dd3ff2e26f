package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.scoping.AskableAgency;
import candour.scoping.GiveReturn;
import candour.scoping.NameAnother;
import candour.scoping.RemindOfReturn;
import candour.scoping.ReturnAnswer;
import candour.scoping.ReturnDetails;
import candour.scoping.ReturnState;
import candour.scoping.WithdrawReturn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("intake")
@SuppressWarnings({"unchecked", "rawtypes"}) // a component is found by its class, which says nothing of its items
class ReturnViewTest {
    private static final LocalDate TODAY = CoreStandIn.TODAY;

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn opened(CoreStandIn core, ReturnDetails returned) {
        core.scoping.returns = List.of(returned);
        Shown.open(core, "/b/ash/returns/" + ScopingStandIn.RETURN);
        return core;
    }

    private static CoreStandIn asked(List<String> children) {
        var core = new CoreStandIn(Capacity.REFERRER);
        core.scoping.children = children;
        return opened(core, core.scoping.asked(ReturnState.ASKED, TODAY.plusDays(3), true));
    }

    private static String words() {
        return Shown.words(_get(ReturnView.class));
    }

    private static void press(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    private static void answer(ReturnAnswer answer) {
        _setValue((RadioButtonGroup<ReturnAnswer>) _get(RadioButtonGroup.class), answer);
    }

    private static void area(String id, String text) {
        _setValue(_get(TextArea.class, spec -> spec.withId("return-" + id)), text);
    }

    private static void confirm() {
        _setValue(_get(Checkbox.class, spec -> spec.withId("return-confirmed")), true);
    }

    private static Stream<Component> below(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ReturnViewTest::below));
    }

    @Test
    void a_nil_return_takes_where_one_looked_and_a_signature() {
        CoreStandIn core = asked(List.of("Child 1"));
        answer(ReturnAnswer.NOT_KNOWN);
        area("searched", "Tenancy records by address");
        confirm();

        press("Sign and send");

        assertThat(core.scoping.done).singleElement().isInstanceOfSatisfying(GiveReturn.class, command -> {
            assertThat(command.content().answer()).isEqualTo(ReturnAnswer.NOT_KNOWN);
            assertThat(command.content().searched()).isEqualTo("Tenancy records by address");
            assertThat(command.statement()).isEqualTo(ScopingStandIn.STATEMENT);
            assertThat(command.version()).isEqualTo(3);
        });
        assertThat(words()).contains("Signed and sent.");
    }

    @Test
    void who_knows_one_child_of_one_is_not_asked_which() {
        CoreStandIn core = asked(List.of("Child 1"));
        answer(ReturnAnswer.KNOWN);
        assertThat(_find(CheckboxGroup.class)).isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withId("return-services")), "Tenancies");
        area("summary", "The family moved in 2024.");
        area("searched", "Tenancy records");
        confirm();

        press("Sign and send");

        assertThat(core.scoping.done).singleElement().isInstanceOfSatisfying(GiveReturn.class, command -> assertThat(
                        command.content().children())
                .containsExactly("Child 1"));
    }

    @Test
    void of_several_children_it_is_said_which() {
        CoreStandIn core = asked(List.of("Child 1", "Sibling 1"));
        answer(ReturnAnswer.KNOWN);
        _setValue(_get(TextField.class, spec -> spec.withId("return-services")), "Tenancies");
        area("summary", "The family moved in 2024.");
        area("searched", "Tenancy records");
        confirm();

        press("Sign and send");
        assertThat(words()).contains("The return is not sent yet.", "Tick at least one child");
        assertThat(core.scoping.done).isEmpty();

        _setValue((CheckboxGroup<String>) _get(CheckboxGroup.class), Set.of("Sibling 1"));
        press("Sign and send");
        assertThat(core.scoping.done).singleElement().isInstanceOfSatisfying(GiveReturn.class, command -> assertThat(
                        command.content().children())
                .containsExactly("Sibling 1"));
    }

    @Test
    void nothing_is_sent_while_something_is_missing_and_all_of_it_is_said() {
        CoreStandIn core = asked(List.of("Child 1"));

        press("Sign and send");
        assertThat(words()).contains("Choose whether your agency knows them");

        answer(ReturnAnswer.KNOWN);
        press("Sign and send");
        assertThat(words())
                .contains(
                        "Say which of your services",
                        "Say in a few sentences what the panel should know",
                        "Say where you looked",
                        "Confirm the statement");
        assertThat(core.scoping.done).isEmpty();
    }

    @Test
    void what_is_typed_is_kept_and_comes_back() {
        CoreStandIn core = asked(List.of("Child 1", "Sibling 1"));
        answer(ReturnAnswer.KNOWN);
        area("summary", "The family moved in 2024.");
        _setValue((CheckboxGroup<String>) _get(CheckboxGroup.class), Set.of("Sibling 1"));
        Shown.settle(_get(ReturnFields.class));
        Shown.close();

        opened(core, core.scoping.returns.get(0));

        assertThat(_get(TextArea.class, spec -> spec.withId("return-summary")).getValue())
                .isEqualTo("The family moved in 2024.");
        assertThat(_get(CheckboxGroup.class).getValue()).isEqualTo(Set.of("Sibling 1"));
    }

    @Test
    void whoever_proved_themselves_too_long_ago_comes_back_to_what_they_typed() {
        CoreStandIn core = asked(List.of("Child 1"));
        core.provedAt = Instant.now().minusSeconds(3600);
        answer(ReturnAnswer.NOT_KNOWN);
        area("searched", "Tenancy records");
        confirm();

        press("Sign and send");
        assertThat(core.scoping.done).as("nothing is signed unproved").isEmpty();
        core.provedAt = Instant.now();
        Shown.close();
        opened(core, core.scoping.returns.get(0));

        assertThat(words()).contains("What does Ashmere Housing know?");
        assertThat(_get(TextArea.class, spec -> spec.withId("return-searched")).getValue())
                .isEqualTo("Tenancy records");
        assertThat(_get(Checkbox.class, spec -> spec.withId("return-confirmed")).getValue())
                .isTrue();
        assertThat(core.scoping.done).as("signing stays theirs").isEmpty();
    }

    @Test
    void something_became_of_it_meanwhile_and_what_was_typed_stays() {
        CoreStandIn core = asked(List.of("Child 1"));
        core.scoping.stale = true;
        answer(ReturnAnswer.NOT_KNOWN);
        area("searched", "Tenancy records");
        confirm();

        press("Sign and send");

        assertThat(words()).contains("Something became of this request");
        assertThat(_get(TextArea.class, spec -> spec.withId("return-searched")).getValue())
                .isEqualTo("Tenancy records");
    }

    @Test
    void who_answered_can_answer_again_and_sees_what_was_said() {
        var core = new CoreStandIn(Capacity.REFERRER);
        opened(
                core,
                core.scoping.asked(
                        ReturnState.GIVEN,
                        TODAY,
                        true,
                        ScopingStandIn.answer(1, ReturnAnswer.NOT_KNOWN, ""),
                        ScopingStandIn.answer(2, ReturnAnswer.KNOWN, "A baby lives there.")));

        assertThat(words())
                .contains(
                        "Thank you, your agency has answered.",
                        "Nil return: not known",
                        "Knows Child 1",
                        "Something that can’t wait",
                        "Earlier answer 1",
                        "Answer again");
    }

    @Test
    void the_manager_reminds_names_another_and_takes_back_and_does_not_answer() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        var lena = new AskableAgency.Answerer(new UUID(2, 9), "Lena Falk", "Head of Housing");
        core.scoping.people = List.of(lena);
        opened(core, core.scoping.asked(ReturnState.ASKED, TODAY.minusDays(1), false));
        assertThat(words()).contains("To be answered by Hari Nolan", "1 day overdue");
        assertThat(_find(ReturnFields.class)).isEmpty();

        press("Remind now");
        press("Ask this person");
        assertThat(words()).contains("Choose who answers");
        _setValue((Select<AskableAgency.Answerer>) _get(Select.class), lena);
        press("Ask this person");
        press("Take the request back");
        _setValue(_get(TextArea.class, spec -> spec.withId("care-reason")), "Asked in error.");
        _click(_find(NativeButton.class, spec -> spec.withText("Take the request back"))
                .get(1));

        assertThat(core.scoping.done)
                .hasSize(3)
                .hasAtLeastOneElementOfType(RemindOfReturn.class)
                .hasAtLeastOneElementOfType(WithdrawReturn.class)
                .anySatisfy(command -> assertThat(command)
                        .isInstanceOfSatisfying(NameAnother.class, named -> assertThat(named.holder())
                                .isEqualTo(lena.holder())));
    }

    @Test
    void who_the_children_are_is_shown_only_when_it_is_asked_for() {
        CoreStandIn core = asked(List.of("Child 1"));
        assertThat(core.scoping.identitiesShown).isZero();

        _click(_get(Identities.class)
                .getChildren()
                .flatMap(ReturnViewTest::below)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow());

        assertThat(core.scoping.identitiesShown).isEqualTo(1);
    }

    @Test
    void once_the_case_is_decided_nothing_is_asked_any_more() {
        var core = new CoreStandIn(Capacity.REFERRER);
        core.scoping.over = true;
        opened(core, core.scoping.asked(ReturnState.ASKED, TODAY, true));

        assertThat(words()).contains("The case is decided");
        assertThat(_find(ReturnFields.class)).isEmpty();
    }
}
