package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.kernel.Page;
import candour.kernel.Stale;
import candour.notification.MailChoice;
import candour.notification.NotificationRow;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the person is told on this board, the newest first, and whether a mail says so too. */
@Route(value = "b/:board/notifications", layout = Frame.class)
@RouteScoped
@CdiComponent
public class NotificationsView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient NotificationsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final UnorderedList list = styled(new UnorderedList(), "panel worklist told");
    private final Div more = styled(new Div(), "more");
    private final Paragraph said = styled(new Paragraph(), "meta");

    @Inject
    public NotificationsView(NotificationsPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> show());
    }

    private void show() {
        Page<NotificationRow> page = presenter.notifications(address.board(), Optional.empty());
        removeAll();
        list.removeAll();
        add(head(page.items()), said);
        if (page.items().isEmpty()) {
            add(Pieces.empty("notifications.empty"));
        } else {
            add(list, more);
            fill(page);
        }
        add(how(presenter.choice(address.board())));
        add(new UndeliveredMails(presenter, address.board()));
    }

    private Component head(List<NotificationRow> items) {
        var words = new Div(
                new H1(Words.of("notifications.title")), styled(new Paragraph(Words.of("notifications.lede")), "lede"));
        var head = styled(new Div(words), "pagehead");
        if (items.stream().anyMatch(row -> row.readAt().isEmpty())) {
            var all = styled(new NativeButton(Words.of("notifications.readAll")), "btn");
            all.addClickListener(click -> {
                presenter.readAll(address.board(), items.get(0).id());
                show();
                say(Words.of("notifications.readAll.done"));
                said.getElement().executeJs("this.focus()"); // what had it is gone
            });
            head.add(all);
        }
        return head;
    }

    private void fill(Page<NotificationRow> page) {
        page.items().forEach(row -> list.add(item(row)));
        more.removeAll();
        page.next().map(UUID::fromString).ifPresent(last -> {
            var button = styled(new NativeButton(Words.of("notifications.more")), "btn");
            button.addClickListener(click -> fill(presenter.notifications(address.board(), Optional.of(last))));
            more.add(button);
        });
    }

    private ListItem item(NotificationRow row) {
        var item = new ListItem();
        fill(item, row);
        return item;
    }

    private void fill(ListItem item, NotificationRow row) {
        String title = NotificationWords.title(row);
        boolean unread = row.readAt().isEmpty();
        item.removeAll();
        item.setClassName("unread", unread);
        var what = styled(
                new Div(
                        text(title, "title"),
                        styled(new Paragraph(Words.of("notifications.about", row.kind())), "meta")),
                "what");
        var when = styled(
                new Div(
                        unread
                                ? Pieces.status(Icon.UNREAD, Words.of("notifications.unread"), "info")
                                : Pieces.status(Icon.TICK, Words.of("notifications.read"), "idle"),
                        text(Words.of("notifications.told", Said.date(row.toldOn())), "meta")),
                "when");
        var act = styled(new Div(), "act");
        var go = link(NotificationWords.address(address.board(), row), Words.of("notifications.open"), "btn");
        go.setAriaLabel(Words.of("notifications.open") + ": " + title);
        act.add(go);
        if (unread) {
            var read = styled(new NativeButton(Words.of("notifications.markRead")), "btn quiet");
            read.getElement().setAttribute("aria-label", Words.of("notifications.markRead") + ": " + title);
            read.addClickListener(click -> {
                fill(item, presenter.read(address.board(), row.id()));
                say(Words.of("notifications.markRead.done", title));
                item.getElement().executeJs("this.querySelector('a').focus()");
            });
            act.add(read);
        }
        item.add(what, when, act);
    }

    private void say(String sentence) {
        said.setText(sentence);
        Frame.refreshRound(this);
    }

    /** Whether a mail says so too: saved as it is chosen. */
    private Component how(MailChoice choice) {
        var panel = styled(new Div(new H2(Words.of("notifications.how"))), "panel howtold");
        String known = choice.address()
                .map(mail -> Words.of("notifications.how.address", mail))
                .orElse(Words.of("notifications.how.noAddress"));
        var box = new Checkbox(Words.of("notifications.how.byMail"), choice.byMail());
        box.setHelperText(known);
        var saved = styled(new Paragraph(), "saved");
        saved.getElement().setAttribute("role", "status");
        var version = new long[] {choice.version()};
        box.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            try {
                version[0] = presenter
                        .choose(address.board(), change.getValue(), version[0])
                        .version();
                saved.setText(Words.of("notifications.how.saved", Said.now()));
            } catch (Stale e) {
                MailChoice now = presenter.choice(address.board());
                version[0] = now.version();
                box.setValue(now.byMail());
                saved.setText(Words.of("notifications.how.stale"));
            }
        });
        panel.add(box, saved);
        return panel;
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()),
                List.of(new Place.Crumb(Words.of("notifications.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("notifications.title"));
    }
}
