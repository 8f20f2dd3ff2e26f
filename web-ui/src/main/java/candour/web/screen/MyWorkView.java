package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.board.BoardDetails;
import candour.web.Words;
import candour.work.Waiting;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
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
import java.time.LocalDate;
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
    private final Div groups = new Div();

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
            add(groups);
            fill(work, MyWorkPresenter.Shown.ALL);
        }
        add(boards(work.boards()));
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
            fill(work, shown);
        });
        pills.add(pill);
    }

    private static void press(Component pill, boolean pressed) {
        pill.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }

    private void fill(MyWorkPresenter.Work work, MyWorkPresenter.Shown shown) {
        groups.removeAll();
        boolean first = true;
        for (var urgency : MyWorkPresenter.Urgency.values()) {
            List<MyWorkPresenter.Task> tasks = work.waiting().stream()
                    .filter(task -> task.urgency() == urgency && shown.has(task))
                    .toList();
            if (tasks.isEmpty()) {
                continue;
            }
            var list = styled(new UnorderedList(), "panel worklist");
            for (var task : tasks) {
                list.add(row(task, work.today(), first));
                first = false;
            }
            groups.add(styled(new H2(Words.of("work.group", urgency)), "grouphead"), list);
        }
    }

    /** @param first whether it is the most urgent of all, which has the one filled button */
    private static ListItem row(MyWorkPresenter.Task task, LocalDate today, boolean first) {
        Waiting waits = task.waits();
        String key = "work." + waits.task();
        String title = waits.reference().isEmpty() ? Words.of(key + ".noCase") : Words.of(key, waits.reference());
        var about = styled(new Paragraph(Words.of(key + ".about")), "meta");
        var what = styled(new Div(new H3(title), about), "what");
        task.inPlaceOf()
                .ifPresent(chair -> what.add(styled(new Paragraph(Words.of("work.inPlaceOf", chair)), "meta strong")));
        var when = styled(
                new Div(due(task, today), text(Words.of(key + ".since", Said.date(waits.since())), "meta")), "when");
        var go = link(address(task), Words.of(key + ".button"), first ? "btn primary" : "btn");
        go.setAriaLabel(Words.of(key + ".button") + ": " + title);
        var row = new ListItem(mark(task.board().mark(), ""), what, when, styled(new Div(go), "act"));
        row.getElement().setAttribute("data-board", task.board().mark());
        return row;
    }

    private static Component due(MyWorkPresenter.Task task, LocalDate today) {
        return switch (task.urgency()) {
            case OVERDUE -> text(Words.of("work.due.left"), "due bad");
            case TODAY -> text(Words.of("work.due.today"), "due first");
            case WAITING ->
                text(
                        task.kind() == MyWorkPresenter.Kind.PAPERS
                                ? Said.open(task.waits().since(), today)
                                : Said.waited(task.waits().since(), today),
                        "due");
        };
    }

    private static String address(MyWorkPresenter.Task task) {
        String board = task.board().slug();
        Waiting waits = task.waits();
        return switch (waits.task()) {
            case MyWorkPresenter.ASK -> Addresses.referral(board, waits.about());
            case "CONVENE" -> Addresses.convene(board, waits.about());
            case "RUN_MEETING", "TAKE_ATTENDANCE" -> Addresses.meeting(board, waits.about());
            case "ADVISE", "DECIDE" -> Addresses.advice(board, waits.about());
            case "CONFIRM_RESET" -> Addresses.signIns(board);
            default -> throw new IllegalStateException("no screen for " + waits.task());
        };
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
