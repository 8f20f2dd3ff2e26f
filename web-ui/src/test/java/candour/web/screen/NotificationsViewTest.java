package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.notification.ChooseMail;
import candour.notification.NotificationKind;
import candour.notification.SendAgain;
import candour.notification.UndeliveredMail;
import candour.outbox.MailState;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("shell")
class NotificationsViewTest {
    private static final UUID GIVEN_UP = new UUID(0, 77);

    private final CoreStandIn core = new CoreStandIn(Capacity.PANEL_CHAIR);

    @AfterEach
    void close() {
        Shown.close();
    }

    private void open() {
        Shown.open(core, "/b/ash/notifications");
    }

    private static NativeButton button(String text) {
        return _find(_get(NotificationsView.class), NativeButton.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_is_told_nothing_reads_when_that_will_change() {
        open();

        assertThat(Shown.words()).contains("No notifications", "newly waits for you");
        assertThat(_find(_get(NotificationsView.class), NativeButton.class)).isEmpty();
        assertThat(Shown.words(_get(Aside.class))).doesNotContain("unread");
    }

    @Test
    void what_is_new_stands_first_says_that_it_is_unread_and_leads_to_the_thing() {
        core.told.of(NotificationKind.CASE_WAITS_FOR_MEETING);
        core.told.of(NotificationKind.MEETING_CONVENED);

        open();

        assertThat(Shown.words())
                .containsSubsequence(
                        "The panel meets on 10 November 2026, 14:00",
                        "Unread",
                        "Case ASH-2026-001 waits for a meeting",
                        "Unread");
        assertThat(_find(_get(NotificationsView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        Addresses.meeting("ash", CoreStandIn.CASE), Addresses.convene("ash", CoreStandIn.CASE));
        assertThat(Shown.words(_get(Aside.class))).contains("Notifications 2 , 2 unread");
    }

    @Test
    void every_kind_has_its_words_and_its_screen() {
        for (var kind : NotificationKind.values()) {
            core.told.of(kind);
        }

        open();

        assertThat(_find(_get(NotificationsView.class), Anchor.class)).hasSize(NotificationKind.values().length);
    }

    @Test
    void one_is_marked_as_read_and_the_navigation_counts_anew() {
        core.told.of(NotificationKind.ADVICE_WAITS);
        core.told.of(NotificationKind.CASE_DECIDED);
        open();

        _click(button("Mark as read"));

        assertThat(core.told.rows.get(0).readAt()).isPresent();
        assertThat(core.told.rows.get(1).readAt()).isEmpty();
        assertThat(Shown.words()).containsSubsequence("Marked as read: Case ASH-2026-001 is decided.", "Read");
        assertThat(Shown.words(_get(Aside.class))).contains("1 unread");
    }

    @Test
    void all_are_marked_as_read_at_once() {
        core.told.of(NotificationKind.ADVICE_WAITS);
        core.told.of(NotificationKind.CASE_DECIDED);
        open();

        _click(button("Mark all as read"));

        assertThat(core.told.rows).allMatch(row -> row.readAt().isPresent());
        assertThat(Shown.words()).contains("All are marked as read.");
        assertThat(_find(_get(NotificationsView.class), NativeButton.class)).isEmpty();
        assertThat(Shown.words(_get(Aside.class))).doesNotContain("unread");
    }

    @Test
    void whether_a_mail_says_so_too_is_saved_as_it_is_chosen() {
        open();
        var box = _get(Checkbox.class);
        assertThat(box.getValue()).isTrue();
        assertThat(box.getHelperText()).contains("gwen.hollis@ashmere.example");

        _setValue(box, false);

        assertThat(core.told.chosen).containsExactly(new ChooseMail(false, 0));
        assertThat(Shown.words()).contains("Saved ");
    }

    @Test
    void a_choice_made_anew_in_another_window_is_not_overwritten() {
        open();
        core.told.stale = true;

        _setValue(_get(Checkbox.class), false);

        assertThat(core.told.chosen).isEmpty();
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        assertThat(Shown.words()).contains("changed in another window");
    }

    @Test
    void whoever_has_no_work_address_reads_that_no_mail_is_sent() {
        core.told.address = Optional.empty();

        open();

        assertThat(_get(Checkbox.class).getHelperText()).contains("no work address");
    }

    @Test
    void an_administrator_sees_which_mail_did_not_go_out_and_not_what_it_said() {
        withUndelivered();

        assertThat(Shown.words())
                .containsSubsequence(
                        "Mail that did not go out",
                        "Ruth Okell, ruth@example.org",
                        "Given up after three days",
                        "10 November 2026, 09:30",
                        "Send again",
                        "Somebody who has left the roster",
                        "Not known whether it arrived",
                        "It may have arrived, so it isn’t sent again.");
        assertThat(Shown.words()).doesNotContain("ASH-2026");
    }

    private static CoreStandIn withUndelivered() {
        var administrators = new CoreStandIn(Capacity.BOARD_ADMINISTRATOR);
        administrators.told.undelivered = List.of(
                new UndeliveredMail(
                        GIVEN_UP,
                        Optional.of("Ruth Okell"),
                        Optional.of("ruth@example.org"),
                        MailState.GIVEN_UP,
                        ToldStandIn.AT,
                        4),
                new UndeliveredMail(
                        UUID.randomUUID(), Optional.empty(), Optional.empty(), MailState.UNCERTAIN, ToldStandIn.AT, 2));
        Shown.open(administrators, "/b/ash/notifications");
        return administrators;
    }

    @Test
    void what_was_given_up_is_sent_again_once_and_what_may_have_arrived_is_not() {
        var administrators = withUndelivered();
        var buttons = _find(NativeButton.class, spec -> spec.withText("Send again"));
        assertThat(buttons).hasSize(1);
        assertThat(buttons.get(0).getElement().getAttribute("aria-label"))
                .isEqualTo("Send again: Ruth Okell, ruth@example.org");

        _click(buttons.get(0));

        assertThat(administrators.told.sentAgain).containsExactly(new SendAgain(GIVEN_UP, 4));
        assertThat(Shown.words()).contains("It goes out within a minute").doesNotContain("Ruth Okell");
    }

    @Test
    void who_was_overtaken_is_told_and_sends_nothing() {
        var administrators = withUndelivered();
        administrators.told.stale = true;

        _click(_get(NativeButton.class, spec -> spec.withText("Send again")));

        assertThat(administrators.told.sentAgain).isEmpty();
        assertThat(Shown.words()).contains("Somebody was quicker", "Ruth Okell");
    }

    @Test
    void nobody_else_asks_for_it() {
        open();

        assertThat(core.told.undeliveredRead).isZero();
        assertThat(Shown.words()).doesNotContain("Mail that did not go out");
    }
}
