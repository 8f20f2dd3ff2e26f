package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.board.PublicContacts;
import candour.identity.Capacity;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class ContactsViewTest {
    @AfterEach
    void close() {
        Shown.close();
    }

    private static CoreStandIn opened(Capacity capacity) {
        var core = new CoreStandIn(capacity);
        Shown.open(core, "/b/ash/contacts");
        return core;
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    private static void publish() {
        _click(_get(NativeButton.class, spec -> spec.withText("Publish the contacts")));
    }

    private static void fill() {
        _setValue(field("controller"), "Ashmere Council");
        for (String part : ContactsPresenter.PARTS) {
            _setValue(field(part + "-team"), " The " + part + " team ");
            _setValue(field(part + "-email"), part + "@ashmere.example");
        }
        _setValue(field("answer-days"), "10");
    }

    @Test
    void what_is_filled_in_is_published() {
        var core = opened(Capacity.BOARD_ADMINISTRATOR);
        fill();

        publish();

        assertThat(core.published).hasSize(1);
        var command = core.published.get(0);
        assertThat(command.version()).isZero();
        assertThat(command.privacy().team()).isEqualTo("The privacy team");
        assertThat(command.privacy().telephone()).isEqualTo(Optional.empty());
        assertThat(command.answerDays()).isEqualTo(10);
        assertThat(Shown.words(_get(ContactsView.class))).contains("Published 10 November 2026");
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field_and_nothing_is_published() {
        var core = opened(Capacity.BOARD_ADMINISTRATOR);
        fill();
        _setValue(field("help-email"), "nowhere");
        _setValue(field("accessibility-team"), " ");
        _setValue(field("answer-days"), "61");

        publish();

        assertThat(core.published).isEmpty();
        assertThat(field("help-email").getErrorMessage()).isEqualTo("Enter an e-mail address with an @ in it");
        assertThat(field("accessibility-team").isInvalid()).isTrue();
        assertThat(field("answer-days").isInvalid()).isTrue();
        assertThat(field("controller").isInvalid()).isFalse();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("What you typed is kept.");
    }

    @Test
    void who_was_overtaken_keeps_what_was_typed() {
        var core = opened(Capacity.BOARD_ADMINISTRATOR);
        fill();
        core.stale = true;

        publish();

        assertThat(core.published).isEmpty();
        assertThat(Shown.words(_get(ErrorSummary.class))).contains("Somebody published other contacts meanwhile.");
        assertThat(field("controller").getValue()).isEqualTo("Ashmere Council");
    }

    @Test
    void a_proof_that_is_too_old_is_asked_for_first_and_what_was_typed_is_published_on_the_version_that_was_seen() {
        var core = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        core.provedAt = Instant.now().minusSeconds(600);
        Shown.open(core, "/b/ash/contacts");
        fill();
        publish();
        assertThat(core.published).isEmpty();
        Shown.close();
        core.provedAt = Instant.now();
        core.contacts = new PublicContacts(
                Optional.of("Somebody else's"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(3),
                Optional.of(CoreStandIn.TODAY),
                7);

        Shown.open(core, "/b/ash/contacts");

        assertThat(Shown.words(_get(ContactsView.class))).contains("press the button once more");
        assertThat(field("controller").getValue()).isEqualTo("Ashmere Council");
        assertThat(field("answer-days").getValue()).isEqualTo("10");
        publish();
        assertThat(core.published).singleElement().satisfies(command -> {
            assertThat(command.version()).isZero();
            assertThat(command.help().team()).isEqualTo("The help team");
        });
    }

    @Test
    void others_read_and_are_told_who_publishes() {
        opened(Capacity.PANEL_MEMBER);

        assertThat(_find(_get(ContactsView.class), NativeButton.class)).isEmpty();
        assertThat(field("controller").isReadOnly()).isTrue();
        assertThat(Shown.words(_get(ContactsView.class))).contains("The board’s administrator publishes the contacts.");
    }
}
