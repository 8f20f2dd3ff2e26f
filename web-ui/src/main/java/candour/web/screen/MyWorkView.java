package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.board.BoardDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * My work: everything that waits for the person, the most urgent first, with one
 * button each that goes straight to doing it.
 */
@Route(value = "", layout = Frame.class)
@RouteScoped
@CdiComponent
public class MyWorkView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient MyWorkPresenter presenter;
    private final WorkList list = new WorkList();

    @Inject
    public MyWorkView(MyWorkPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (getComponentCount() == 0) { // else it is a place on this screen, such as where the skip link leads
            show(presenter.work());
        }
    }

    void show(MyWorkPresenter.Work work) {
        removeAll();
        Div head = head(work);
        add(head);
        if (!work.told().isEmpty()) {
            add(told(work.told()));
        }
        work.suspended().forEach(board -> add(suspended(board)));
        if (work.boards().isEmpty()) {
            if (work.suspended().isEmpty()) {
                add(Pieces.empty("work.noBoard"));
            }
            return;
        }
        if (work.waiting().isEmpty()) {
            add(Pieces.empty("work.nothing"));
        } else {
            head.add(filters(work));
            add(list);
            list.show(work.waiting(), work.today());
        }
        add(boards(work.boards()));
    }

    /** What is new, beside what waits: each board's count leads to its notifications. */
    private static Component told(List<MyWorkPresenter.Told> told) {
        var line = styled(new Div(text(Words.of("work.told"), "meta")), "filters");
        for (var of : told) {
            Anchor link = link(Addresses.notifications(of.board().slug()), "", "pill");
            link.add(mark(of.board().mark(), ""), new Span(String.valueOf(of.count())));
            link.setAriaLabel(Words.of(
                    of.count() == 1 ? "work.told.one" : "work.told.many",
                    of.board().name(),
                    of.count()));
            line.add(link);
        }
        return line;
    }

    private static Component suspended(BoardDetails board) {
        var said = new Div(
                new H2(Words.of("work.suspended.title", board.name())), new Paragraph(Words.of("work.suspended.text")));
        var panel = styled(new Div(styled(said, "empty")), "panel");
        panel.getElement().setAttribute("data-board", board.mark());
        return panel;
    }

    private static Div head(MyWorkPresenter.Work work) {
        int waiting = work.waiting().size();
        String summary = Words.of("work.count." + (waiting == 0 ? "none" : waiting == 1 ? "one" : "many"), waiting);
        return styled(
                new Div(new Div(
                        new H1(Words.of("work.title")),
                        styled(new Paragraph(Said.day(work.today()) + ". " + summary), "lede"))),
                "pagehead");
    }

    /** Everything, then each board if there are several with something, then each kind if there are several. */
    private Component filters(MyWorkPresenter.Work work) {
        var pills = styled(new Div(), "filters");
        pills.getElement().setAttribute("role", "group");
        pills.getElement().setAttribute("aria-label", Words.of("work.show"));
        List<BoardDetails> boards = work.boards().stream()
                .filter(board -> work.count(ofBoard(board)) > 0)
                .toList();
        List<MyWorkPresenter.Kind> kinds = Arrays.stream(MyWorkPresenter.Kind.values())
                .filter(kind -> work.count(ofKind(kind)) > 0)
                .toList();
        pill(pills, work, MyWorkPresenter.Shown.ALL, new Span(Words.of("work.everything")));
        if (boards.size() > 1) {
            boards.forEach(board -> pill(pills, work, ofBoard(board), mark(board.mark(), "")));
        }
        if (kinds.size() > 1) {
            kinds.forEach(kind -> pill(pills, work, ofKind(kind), new Span(Words.of("work.kind", kind))));
        }
        pills.setVisible(boards.size() > 1 || kinds.size() > 1);
        return pills;
    }

    private static MyWorkPresenter.Shown ofBoard(BoardDetails board) {
        return new MyWorkPresenter.Shown(Optional.of(board.slug()), Optional.empty());
    }

    private static MyWorkPresenter.Shown ofKind(MyWorkPresenter.Kind kind) {
        return new MyWorkPresenter.Shown(Optional.empty(), Optional.of(kind));
    }

    private void pill(Div pills, MyWorkPresenter.Work work, MyWorkPresenter.Shown shown, Component name) {
        var pill = styled(new NativeButton(), "pill");
        pill.add(name, new Span(String.valueOf(work.count(shown))));
        press(pill, shown.equals(MyWorkPresenter.Shown.ALL));
        pill.addClickListener(click -> {
            pills.getChildren().forEach(other -> press(other, other.equals(pill)));
            list.show(work.only(shown), work.today());
        });
        pills.add(pill);
    }

    private static void press(Component pill, boolean pressed) {
        pill.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private static Component boards(List<BoardDetails> boards) {
        var list = styled(new UnorderedList(), "panel boardlist");
        for (BoardDetails board : boards) {
            var go = link(Addresses.home(board.slug()), Words.of("work.board.open"), "btn");
            go.setAriaLabel(Words.of("work.board.open") + ": " + board.name());
            list.add(new ListItem(mark(board.mark(), ""), text(board.name(), "name"), go));
        }
        return new Div(styled(new H2(Words.of("frame.boards")), "grouphead"), list);
    }

    @Override
    public Place place() {
        return Place.of(Words.of("work.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("work.title"));
    }
}
