package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.board.ResetState;
import candour.board.RosterEntry;
import candour.identity.Capacity;
import candour.identity.StandIn;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.work.Waiting;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("signin")
class SignInsViewTest {
    /** Any refusal whose sentence needs no facts. */
    private static final class DoneMeanwhile extends Refusal {
        DoneMeanwhile() {
            super(Map.of());
        }
    }

    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn opened(CoreStandIn core) {
        Shown.open(core, "/b/ash/sign-ins");
        return core;
    }

    private static String words() {
        return Shown.words(_get(SignInsView.class));
    }

    private static void press(String text) {
        _click(_get(NativeButton.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<RosterEntry> person() {
        return _get(Select.class, spec -> spec.withId("person"));
    }

    private static TextArea area(String id) {
        return _get(TextArea.class, spec -> spec.withId(id));
    }

    private static void fill() {
        person().setValue(person().getListDataView().getItems().findFirst().orElseThrow());
        _setValue(area("reason"), "Left the phone on a train");
        _setValue(area("check"), "Called back");
    }

    @Test
    void an_administrator_asks_for_somebody_who_is_on_the_roster_today() {
        var core = opened(new CoreStandIn(Capacity.BOARD_ADMINISTRATOR));
        assertThat(person().getListDataView().getItems()).singleElement().satisfies(entry -> assertThat(entry.name())
                .contains("Tomas Arden"));
        fill();

        press("Ask for the reset");

        assertThat(core.resets.asked).singleElement().satisfies(command -> {
            assertThat(command.entry()).isEqualTo(new UUID(0, 1));
            assertThat(command.check()).isEqualTo("Called back");
        });
        assertThat(words()).contains("It waits for a second person.", "Tomas Arden, Post 1", "Asked for by Arlo Beck");
        assertThat(area("reason").getValue()).isEmpty();
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_asked() {
        var core = opened(new CoreStandIn(Capacity.BOARD_ADMINISTRATOR));
        _setValue(area("reason"), "x".repeat(1001));

        press("Ask for the reset");

        assertThat(core.resets.asked).isEmpty();
        assertThat(person().isInvalid()).isTrue();
        assertThat(area("reason").isInvalid()).isTrue();
        assertThat(area("check").getErrorMessage()).isEqualTo("Enter how you made sure who asked");
    }

    @Test
    void a_proof_that_is_too_old_is_asked_for_first_and_what_was_typed_stands_there_again() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        core.provedAt = Instant.now().minusSeconds(600);
        opened(core);
        fill();

        press("Ask for the reset");
        assertThat(core.resets.asked).isEmpty();
        Shown.close();
        core.provedAt = Instant.now();
        opened(core);

        assertThat(area("reason").getValue()).isEqualTo("Left the phone on a train");
        assertThat(person().getValue().name()).contains("Tomas Arden");
        assertThat(words()).contains("press the button once more");
        press("Ask for the reset");
        assertThat(core.resets.asked).hasSize(1);
    }

    @Test
    void the_second_person_confirms_what_they_saw_and_asks_for_nothing() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.resets.state = Optional.of(ResetState.REQUESTED);
        opened(core);
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(words()).contains("Lost the phone", "How it was checked: Called back", "Waits for a second person");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Take it back")))
                .isEmpty();

        press("Confirm");

        assertThat(core.resets.confirmed).singleElement().satisfies(command -> {
            assertThat(command.reset()).isEqualTo(ResetsStandIn.RESET);
            assertThat(command.version()).isEqualTo(3);
        });
        assertThat(words()).contains("Being carried out", "signed out everywhere");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Confirm"))).isEmpty();
    }

    @Test
    void who_asked_reads_beside_the_closed_button_why_another_confirms() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        core.resets.state = Optional.of(ResetState.REQUESTED);
        core.resets.obstacle = Optional.of(new Phrase("SecondPersonNeeded", Map.of()));
        opened(core);

        assertThat(words()).contains("You asked for this reset, so another person has to confirm it.");
        NativeButton closed = _find(NativeButton.class).stream()
                .filter(button -> Shown.words(button).contains("Confirm"))
                .findFirst()
                .orElseThrow();
        assertThat(closed.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(closed.getElement().getAttribute("aria-describedby")).isEqualTo("why-not-" + ResetsStandIn.RESET);
        _click(closed);
        assertThat(core.resets.confirmed).isEmpty();
        press("Take it back");
        assertThat(core.resets.withdrawn).hasSize(1);
    }

    @Test
    void a_delegate_of_the_board_chair_is_not_the_second_person() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR, Capacity.PANEL_MEMBER);
        core.standIn = Optional.of(new StandIn(
                new UUID(0, 9), "Frances Dell", "Board Chair", CoreStandIn.TODAY, CoreStandIn.TODAY.plusDays(2)));
        core.resets.state = Optional.of(ResetState.REQUESTED);
        opened(core);

        assertThat(words())
                .contains("This page is for the board’s administrator")
                .doesNotContain("Lost the phone");
    }

    @Test
    void while_the_sign_in_service_is_away_nothing_is_asked_and_what_was_typed_stays() {
        var core = opened(new CoreStandIn(Capacity.BOARD_ADMINISTRATOR));
        core.resets.providerAway = true;
        fill();

        press("Ask for the reset");

        assertThat(core.resets.asked).isEmpty();
        assertThat(words()).contains("The sign-in service doesn’t answer. Nothing is lost.");
        assertThat(area("reason").getValue()).isEqualTo("Left the phone on a train");
    }

    @Test
    void an_administrator_takes_it_back() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        core.resets.state = Optional.of(ResetState.REQUESTED);
        opened(core);

        press("Take it back");

        assertThat(core.resets.withdrawn).hasSize(1);
        assertThat(words()).contains("Nothing was changed at the sign-in.");
    }

    @Test
    void what_is_refused_is_said_in_words() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.resets.state = Optional.of(ResetState.REQUESTED);
        core.resets.refuses = Optional.of(new DoneMeanwhile());
        opened(core);

        press("Confirm");

        assertThat(core.resets.confirmed).isEmpty();
        assertThat(words()).contains("Somebody did the same at the same moment.");
    }

    @Test
    void others_are_told_whom_to_call() {
        opened(new CoreStandIn(Capacity.PANEL_MEMBER));

        assertThat(words()).contains("This page is for the board’s administrator");
        assertThat(_find(_get(SignInsView.class), NativeButton.class)).isEmpty();
    }

    @Test
    void the_second_person_finds_it_in_my_work() {
        var core = new CoreStandIn(Capacity.BOARD_CHAIR);
        core.resets.waits =
                List.of(new Waiting("CONFIRM_RESET", ResetsStandIn.RESET, "", CoreStandIn.TODAY.minusDays(1)));
        Shown.open(core, "/");

        assertThat(Shown.words()).contains("Confirm the reset of a lost second factor", "Asked 9 November 2026");
    }
}
