package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.terms.NoTermsInForce;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConveneViewTest {
    private static final String ADDRESS = "/b/ash/meetings/new?case=" + CoreStandIn.CASE;

    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void what_is_missing_is_said_at_the_top() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);

        send();

        assertThat(core.convened).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class)))
                .contains(
                        "What you typed is kept",
                        "Enter the day of the meeting",
                        "Enter the start time",
                        "Enter the place")
                .doesNotContain("the agenda is empty");
    }

    @Test
    void a_short_notice_needs_its_reason_and_the_case_asked_for_is_chosen() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);
        fill("12");
        send();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("Say why it is urgent");

        _setValue(_get(TextArea.class, spec -> spec.withId("urgency")), "Evidence may be lost.");
        send();

        assertThat(core.convened).hasSize(1);
        var command = core.convened.get(0);
        assertThat(command.startsAt()).isEqualTo(LocalTime.of(14, 0));
        assertThat(command.items()).singleElement().satisfies(item -> assertThat(item.caseFile())
                .contains(CoreStandIn.CASE));
        assertThat(command.urgencyReason()).contains("Evidence may be lost.");
    }

    @Test
    void enough_notice_needs_no_reason_and_a_refusal_loses_nothing() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.refuses = Optional.of(new NoTermsInForce(CoreStandIn.TODAY));
        Shown.open(core, ADDRESS);
        fill("24");

        send();

        assertThat(core.convened).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("not convened yet");
        assertThat(_get(TextField.class, spec -> spec.withId("place")).getValue())
                .isEqualTo("Room 2");

        core.refuses = Optional.empty();
        send();
        assertThat(core.convened).hasSize(1);
        assertThat(core.keys.stream().distinct()).hasSize(1);
    }

    @Test
    void what_was_typed_is_kept_and_offered_on_coming_back() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);
        fill("24");
        Shown.settle(_get(SaveState.class).getParent().orElseThrow().getParent().orElseThrow());
        Shown.close();

        Shown.open(core, "/b/ash/meetings/new");
        assertThat(_get(TextField.class, spec -> spec.withId("place")).getValue())
                .isEmpty();
        _click(_get(NativeButton.class, spec -> spec.withText("Go on")));
        assertThat(_get(TextField.class, spec -> spec.withId("place")).getValue())
                .isEqualTo("Room 2");
        send();

        assertThat(core.convened).singleElement().satisfies(sent -> assertThat(sent.items())
                .singleElement()
                .satisfies(item -> assertThat(item.caseFile()).contains(CoreStandIn.CASE)));
    }

    private static void fill(String day) {
        var parts = _find(_get(DateParts.class), TextField.class);
        _setValue(parts.get(0), day);
        _setValue(parts.get(1), "11");
        _setValue(parts.get(2), "2026");
        _setValue(_get(TextField.class, spec -> spec.withId("starts-at")), "14:00");
        _setValue(_get(TextField.class, spec -> spec.withId("place")), "Room 2");
    }

    private static void send() {
        _click(_get(NativeButton.class, spec -> spec.withText("Convene the meeting")));
    }
}
