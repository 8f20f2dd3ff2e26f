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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;

/** My work: everything that waits for the person, with one button each that goes straight to doing it. */
@Route(value = "", layout = Frame.class)
@RouteScoped
@CdiComponent
public class MyWorkView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient MyWorkPresenter presenter;

    @Inject
    public MyWorkView(MyWorkPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(presenter.work());
    }

    void show(MyWorkPresenter.Work work) {
        removeAll();
        add(head(work));
        if (work.boards().isEmpty()) {
            add(Pieces.empty("work.noBoard"));
            return;
        }
        if (work.waiting().isEmpty()) {
            add(Pieces.empty("work.nothing"));
        } else {
            var heading = styled(new H2(Words.of("work.waiting")), "grouphead");
            var list = styled(new UnorderedList(), "panel worklist");
            for (int i = 0; i < work.waiting().size(); i++) {
                list.add(row(work.waiting().get(i), i == 0));
            }
            add(heading, list);
        }
        add(boards(work.boards()));
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

    private static ListItem row(MyWorkPresenter.Task task, boolean first) {
        Waiting waits = task.waits();
        String key = "work." + waits.task();
        String title = waits.reference().isEmpty() ? Words.of(key + ".noCase") : Words.of(key, waits.reference());
        var about = styled(new Paragraph(Words.of(key + ".about")), "meta");
        var what = styled(new Div(new H3(title), about), "what");
        var when = styled(new Div(text(Words.of(key + ".since", Said.date(waits.since())), "due")), "when");
        var go = link(address(task), Words.of(key + ".button"), first ? "btn primary" : "btn");
        go.setAriaLabel(Words.of(key + ".button") + ": " + title);
        var row = new ListItem(mark(task.board().mark(), ""), what, when, styled(new Div(go), "act"));
        row.getElement().setAttribute("data-board", task.board().mark());
        return row;
    }

    private static String address(MyWorkPresenter.Task task) {
        String board = task.board().slug();
        Waiting waits = task.waits();
        return switch (waits.task()) {
            case MyWorkPresenter.ASK -> Addresses.referral(board, waits.about());
            case "CONVENE" -> Addresses.convene(board, waits.about());
            case "RUN_MEETING", "TAKE_ATTENDANCE" -> Addresses.meeting(board, waits.about());
            case "ADVISE", "DECIDE" -> Addresses.advice(board, waits.about());
            default -> throw new IllegalStateException("no screen for " + waits.task());
        };
    }

    private static Component boards(List<BoardDetails> boards) {
        var list = styled(new UnorderedList(), "panel boardlist");
        for (BoardDetails board : boards) {
            var go = link(Addresses.referrals(board.slug()), Words.of("work.board.open"), "btn");
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
