package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.board.DelegationState;
import candour.board.RosterEntry;
import candour.identity.Capacity;
import candour.identity.StandIn;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class AbsenceViewTest {
    private static final LocalDate FIRST = CoreStandIn.TODAY.plusDays(7);

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn opened(Capacity capacity) {
        var core = new CoreStandIn(capacity);
        Shown.open(core, "/b/ash/absence");
        return core;
    }

    private static String shown() {
        return Shown.words(_get(AbsenceView.class));
    }

    @SuppressWarnings("unchecked")
    private static Select<RosterEntry> people() {
        return _get(Select.class);
    }

    private static void date(String id, LocalDate day) {
        var parts = _get(DateParts.class, spec -> spec.withId(id));
        List<TextField> fields = _find(parts, TextField.class);
        _setValue(fields.get(0), Integer.toString(day.getDayOfMonth()));
        _setValue(fields.get(1), Integer.toString(day.getMonthValue()));
        _setValue(fields.get(2), Integer.toString(day.getYear()));
    }

    private static void fill() {
        people().setValue(people().getListDataView().getItem(0));
        date("from", FIRST);
        date("to", FIRST.plusDays(4));
        _setValue(_get(TextArea.class), "Annual leave");
    }

    private static void press(String name) {
        _click(_get(NativeButton.class, spec -> spec.withText(name)));
    }

    @Test
    void the_chair_names_somebody_who_does_not_sign_the_advice() {
        var core = opened(Capacity.BOARD_CHAIR);

        assertThat(people().getListDataView().getItems().map(AbsencePresenter::named))
                .containsExactly("Imran Shale, Detective Sergeant");
        fill();
        press("Name the delegate");

        assertThat(core.named).hasSize(1);
        assertThat(core.named.get(0).from()).isEqualTo(FIRST);
        assertThat(core.named.get(0).to()).isEqualTo(FIRST.plusDays(4));
        assertThat(core.named.get(0).reason()).isEqualTo("Annual leave");
        assertThat(shown()).contains("Imran Shale stands in from");
    }

    @Test
    void what_is_missing_is_said_at_the_top_and_nobody_is_named() {
        var core = opened(Capacity.BOARD_CHAIR);

        press("Name the delegate");

        assertThat(core.named).isEmpty();
        assertThat(shown())
                .contains(
                        "Nobody is named yet. What you typed is kept.",
                        "Choose who stands in",
                        "Enter the first day",
                        "Enter the last day",
                        "Enter the reason");
    }

    @Test
    void without_a_fresh_proof_the_form_is_kept_and_offered_again() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.provedAt = Instant.now().minusSeconds(600);
        Shown.open(core, "/b/ash/absence");
        fill();
        press("Name the delegate");
        assertThat(core.named).isEmpty();

        core.provedAt = Instant.now();
        Shown.close();
        Shown.open(core, "/b/ash/absence");

        assertThat(people().getValue().name()).contains("Imran Shale");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Annual leave");
        assertThat(core.named).as("nothing happens by itself").isEmpty();
        press("Name the delegate");
        assertThat(core.named).hasSize(1);
    }

    @Test
    void a_delegation_is_ended_only_by_the_second_of_two_verbs() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        core.delegations.add(CoreStandIn.delegation(CoreStandIn.TODAY, FIRST, DelegationState.PRESENT));
        Shown.open(core, "/b/ash/absence");

        press("End it now");
        assertThat(Shown.words(_get(Ask.class))).contains("End the delegation of Imran Shale", "Keep it");
        press("Keep it");
        assertThat(core.ended).isEmpty();
        _click(_find(_get(Ask.class), NativeButton.class).get(1));

        assertThat(core.ended).hasSize(1);
        assertThat(core.ended.get(0).version()).isEqualTo(3);
    }

    @Test
    void who_runs_the_board_reads_it_and_changes_nothing() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.delegations.add(CoreStandIn.delegation(CoreStandIn.TODAY, FIRST, DelegationState.PRESENT));
        Shown.open(core, "/b/ash/absence");

        assertThat(shown()).contains("Imran Shale, Detective Sergeant, for Frances Dell", "Stands in now");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Name the delegate")))
                .isEmpty();
        assertThat(_find(_get(AbsenceView.class), NativeButton.class)).isEmpty();
    }

    @Test
    void a_delegate_names_nobody() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER, Capacity.BOARD_CHAIR);
        core.standIn = Optional.of(new StandIn(
                UUID.randomUUID(), "Frances Dell", "Board Chair", CoreStandIn.TODAY, CoreStandIn.TODAY.plusDays(2)));
        Shown.open(core, "/b/ash/absence");

        assertThat(_find(Select.class)).isEmpty();
        assertThat(shown()).contains("Nobody stands in");
    }

    @Test
    void what_waits_for_the_chair_is_marked_for_whoever_stands_in() {
        var core = new CoreStandIn(Capacity.PANEL_MEMBER, Capacity.BOARD_CHAIR);
        core.standIn = Optional.of(new StandIn(
                UUID.randomUUID(), "Frances Dell", "Board Chair", CoreStandIn.TODAY, CoreStandIn.TODAY.plusDays(2)));

        Shown.open(core, "/");

        assertThat(Shown.words(_get(MyWorkView.class))).contains("In place of Frances Dell");
    }

    @Test
    void board_home_says_who_stands_in() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.delegations.add(CoreStandIn.delegation(CoreStandIn.TODAY, FIRST, DelegationState.PRESENT));

        Shown.open(core, "/b/ash");

        assertThat(Shown.words(_get(BoardHomeView.class))).contains("Imran Shale stands in for Frances Dell until");
    }
}
