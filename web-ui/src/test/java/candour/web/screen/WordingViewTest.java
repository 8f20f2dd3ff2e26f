package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class WordingViewTest {
    private final WordingStandIn wording = new WordingStandIn();

    @AfterEach
    void close() {
        Shown.close();
    }

    private void open(Capacity capacity) {
        var core = new CoreStandIn(capacity);
        Shown.open(core, "/b/ash/wording", Map.of(WordingView.class, () -> new WordingView(wording.presenter(core))));
    }

    private static void press(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static void find(String words) {
        _setValue(_get(TextField.class, spec -> spec.withId("find-text")), words);
    }

    /** The only text that is found is opened, and this typed. */
    private static void type(String words) {
        press("Change");
        _setValue(_get(TextArea.class), words);
    }

    @Test
    void words_are_found_changed_and_taken_back() {
        open(Capacity.BOARD_ADMINISTRATOR);
        find("newest first. a case is opened");

        type("  The latest\n first. ");
        press("Put it in force");

        assertThat(wording.changed).hasSize(1);
        assertThat(wording.changed.get(0).key()).isEqualTo("cases.lede");
        assertThat(wording.changed.get(0).text()).isEqualTo("The latest first.");
        assertThat(wording.changed.get(0).version()).isZero();
        assertThat(Shown.words())
                .contains("Your words stand on every page", "The latest first.", "Candour says: Newest first.");

        press("Change");
        press("Use Candour’s words again");

        assertThat(wording.takenBack).hasSize(1);
        assertThat(wording.takenBack.get(0).version()).isEqualTo(1);
        assertThat(Shown.words()).contains("Candour’s words stand again").doesNotContain("The latest first.");
    }

    @Test
    void own_words_are_found_among_the_boards_own() {
        wording.own("cases.lede", "The latest first.");
        open(Capacity.BOARD_ADMINISTRATOR);

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(pill -> Shown.words(pill).equals("Your own words 1"))));

        assertThat(Shown.words()).contains("One text", "The latest first.");
    }

    @Test
    void what_does_not_fit_is_said_at_the_box_and_stays_there() {
        open(Capacity.BOARD_ADMINISTRATOR);
        find("clear days between today");

        type("Without the number");
        press("Put it in force");

        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("The text has to name {0}");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Without the number");

        _setValue(_get(TextArea.class), " ");
        press("Put it in force");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write what it is to say");
        assertThat(wording.changed).isEmpty();
    }

    @Test
    void who_was_overtaken_keeps_what_was_typed_and_reads_what_stands() {
        open(Capacity.BOARD_ADMINISTRATOR);
        find("newest first. a case is opened");
        press("Change");
        wording.own("cases.lede", "Another’s words.");

        _setValue(_get(TextArea.class), "Mine.");
        press("Put it in force");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("It says now: Another’s words.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Mine.");

        press("Put it in force");
        assertThat(wording.changed.get(0).text()).isEqualTo("Mine.");
    }

    @Test
    void what_is_not_open_is_not_found() {
        open(Capacity.BOARD_ADMINISTRATOR);

        find("serious case review");

        assertThat(Shown.words()).contains("No text that a board can change has this in it.");
        assertThat(_find(WordingRow.class)).isEmpty();
    }

    @Test
    void others_are_told_whose_page_it_is() {
        open(Capacity.BUSINESS_MANAGER);

        assertThat(Shown.words()).contains("This page is for the board’s administrator");
        assertThat(_find(WordingRow.class)).isEmpty();
    }
}
