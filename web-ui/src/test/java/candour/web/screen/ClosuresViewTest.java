package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.calendar.CloseOffice;
import candour.calendar.ClosureState;
import candour.calendar.EndClosure;
import candour.identity.Capacity;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ClosuresViewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 29);

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn opened(Capacity capacity, ClosureState state) {
        var core = new CoreStandIn(capacity);
        core.clocks.closed = List.of(ClocksStandIn.closure(FIRST, FIRST.plusDays(2), state));
        Shown.open(core, "/b/ash/closures");
        return core;
    }

    private static String shown() {
        return Shown.words(_get(ClosuresView.class));
    }

    private static void date(String id, LocalDate day) {
        var parts = _get(DateParts.class, spec -> spec.withId(id));
        List<TextField> fields = _find(parts, TextField.class);
        _setValue(fields.get(0), Integer.toString(day.getDayOfMonth()));
        _setValue(fields.get(1), Integer.toString(day.getMonthValue()));
        _setValue(fields.get(2), Integer.toString(day.getYear()));
    }

    private static void press(String name) {
        _click(_get(NativeButton.class, spec -> spec.withText(name)));
    }

    @Test
    void the_administrator_adds_days() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        Shown.open(core, "/b/ash/closures");
        assertThat(shown()).contains("No closure yet");
        date("from", FIRST);
        date("to", FIRST.plusDays(2));
        _setValue(_get(TextField.class, spec -> spec.withId("reason")), "The office is moved.");

        press("Add the closure");

        assertThat(core.clocks.recorded)
                .containsExactly(new CloseOffice(FIRST, FIRST.plusDays(2), "The office is moved."));
        assertThat(shown())
                .contains("The office is closed from 29 December 2026 to 31 December 2026.")
                .contains("To come");
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_added() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        Shown.open(core, "/b/ash/closures");
        date("from", FIRST);

        press("Add the closure");

        assertThat(core.clocks.recorded).isEmpty();
        assertThat(shown()).contains("Enter the last day").contains("Enter the reason");
    }

    @Test
    void a_closure_is_ended_after_being_asked() {
        var core = opened(Capacity.BOARD_ADMINISTRATOR, ClosureState.COMING);

        _click(_find(NativeButton.class, spec -> spec.withText("End it")).get(0));
        assertThat(core.clocks.recorded).isEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("End it").withClasses("danger")));

        assertThat(core.clocks.recorded).containsExactly(new EndClosure(new UUID(0, 4), 2));
        assertThat(shown()).contains("The closure of 29 December 2026 to 31 December 2026 is ended.");
    }

    @Test
    void what_is_over_is_not_ended() {
        opened(Capacity.BOARD_ADMINISTRATOR, ClosureState.PAST);

        assertThat(_find(NativeButton.class, spec -> spec.withText("End it"))).isEmpty();
    }

    @Test
    void others_of_the_panel_read_them() {
        opened(Capacity.PANEL_MEMBER, ClosureState.PRESENT);

        assertThat(shown()).contains("29 December 2026 to 31 December 2026").contains("Closed now");
        assertThat(_find(RecordForm.class)).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("End it"))).isEmpty();
    }

    @Test
    void a_referrer_is_told_that_the_page_is_not_for_them() {
        opened(Capacity.REFERRER, ClosureState.PRESENT);

        assertThat(shown()).contains("Your post reads no closures").doesNotContain("29 December 2026");
    }
}
