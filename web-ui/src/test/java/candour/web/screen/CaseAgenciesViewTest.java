package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.scoping.AskableAgency;
import candour.scoping.CloseScoping;
import candour.scoping.RequestReturns;
import candour.scoping.ReturnAnswer;
import candour.scoping.ReturnState;
import candour.scoping.ScopingDetails;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("intake")
class CaseAgenciesViewTest {
    private static final LocalDate TODAY = CoreStandIn.TODAY;
    private static final AskableAgency HEALTH = agency(1, "Ashmere Health", "Ruth Okell");
    private static final AskableAgency HOUSING = agency(2, "Ashmere Housing", "Hari Nolan");

    private static AskableAgency agency(int number, String name, String person) {
        return new AskableAgency(
                new UUID(1, number), name, List.of(new AskableAgency.Answerer(new UUID(2, number), person, "A post")));
    }

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn core(Capacity... capacities) {
        var core = new CoreStandIn(capacities);
        core.scoping.askable = List.of(HEALTH, HOUSING);
        return core;
    }

    private static CoreStandIn open(CoreStandIn core) {
        Shown.open(core, "/b/ash/cases/" + CoreStandIn.CASE + "/agencies");
        return core;
    }

    private static String words() {
        return Shown.words(_get(CaseAgenciesView.class));
    }

    private static void press(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    private static void due(LocalDate day) {
        List<TextField> fields = _find(_get(DateParts.class, spec -> spec.withId("ask-due")), TextField.class);
        _setValue(fields.get(0), Integer.toString(day.getDayOfMonth()));
        _setValue(fields.get(1), Integer.toString(day.getMonthValue()));
        _setValue(fields.get(2), Integer.toString(day.getYear()));
    }

    private static void tick(int line) {
        _setValue(_get(Checkbox.class, spec -> spec.withId("ask-agencies-" + line)), true);
    }

    @Test
    void several_agencies_are_asked_at_once_each_by_its_person() {
        CoreStandIn core = open(core(Capacity.BUSINESS_MANAGER));
        tick(0);
        tick(1);
        due(TODAY.plusDays(9));

        press("Ask them");

        assertThat(core.scoping.done).singleElement().isInstanceOfSatisfying(RequestReturns.class, command -> {
            assertThat(command.agencies())
                    .containsExactly(
                            new RequestReturns.Asked(
                                    HEALTH.id(), HEALTH.people().get(0).holder()),
                            new RequestReturns.Asked(
                                    HOUSING.id(), HOUSING.people().get(0).holder()));
            assertThat(command.dueOn()).isEqualTo(TODAY.plusDays(9));
            assertThat(command.question()).startsWith("Please look");
            assertThat(command.version()).isEqualTo(5);
        });
        assertThat(words()).contains("2 agencies are asked.");
    }

    @Test
    void nobody_is_asked_while_something_is_missing_and_what_was_typed_stays() {
        CoreStandIn core = open(core(Capacity.BUSINESS_MANAGER));
        due(TODAY.minusDays(1));
        _setValue(_get(TextArea.class, spec -> spec.withId("ask-question")), " ");

        press("Ask them");

        assertThat(core.scoping.done).isEmpty();
        assertThat(words())
                .contains(
                        "Nobody is asked yet.",
                        "Tick at least one agency",
                        "must be today or later",
                        "Enter what you want to know");
    }

    @Test
    void who_was_faster_is_said_and_the_form_keeps_what_was_typed() {
        CoreStandIn core = open(core(Capacity.BUSINESS_MANAGER));
        core.scoping.stale = true;
        tick(1);
        due(TODAY);

        press("Ask them");

        assertThat(words()).contains("Somebody recorded something meanwhile.");
        assertThat(_get(Checkbox.class, spec -> spec.withId("ask-agencies-1")).getValue())
                .isTrue();
    }

    @Test
    void silence_is_named_and_closing_without_a_reason_is_not_done() {
        CoreStandIn core = core(Capacity.BUSINESS_MANAGER);
        core.scoping.returns = List.of(core.scoping.asked(ReturnState.ASKED, TODAY.minusDays(2), false));
        open(core);
        assertThat(words()).contains("0 of 1 asked agencies have answered. Ashmere Housing has not.", "2 days overdue");

        press("Close it");
        assertThat(core.scoping.done).isEmpty();
        assertThat(words()).contains("Say why the panel can go on");

        _setValue(_get(TextArea.class, spec -> spec.withId("close-reason")), "It meets tomorrow.");
        press("Close it");
        assertThat(core.scoping.done).singleElement().isInstanceOfSatisfying(CloseScoping.class, command -> assertThat(
                        command.reason())
                .isEqualTo("It meets tomorrow."));
    }

    @Test
    void what_cannot_wait_stands_above_the_table() {
        CoreStandIn core = core(Capacity.PANEL_MEMBER);
        core.scoping.returns = List.of(core.scoping.asked(
                ReturnState.GIVEN, TODAY, false, ScopingStandIn.answer(1, ReturnAnswer.KNOWN, "A baby lives there.")));
        core.scoping.closed = Optional.of(new ScopingDetails.Closed(TODAY, "Gwen Hollis", ""));

        open(core);

        assertThat(words())
                .contains(
                        "Ashmere Housing says that this can’t wait",
                        "A baby lives there.",
                        "Knows Child 1",
                        "Records not secured yet",
                        "Closed on 10 November 2026 by Gwen Hollis.");
    }

    @Test
    void who_does_not_ask_reads_and_has_no_form() {
        open(core(Capacity.PANEL_MEMBER));

        assertThat(words()).contains("The business manager asks the agencies");
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void once_the_case_is_decided_nobody_is_asked() {
        CoreStandIn core = core(Capacity.BUSINESS_MANAGER);
        core.scoping.over = true;

        open(core);

        assertThat(_find(Checkbox.class)).isEmpty();
    }
}
