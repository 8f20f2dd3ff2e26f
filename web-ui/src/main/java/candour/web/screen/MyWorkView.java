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
            add(empty("work.noBoard"));
            return;
        }
        if (work.waiting().isEmpty()) {
            add(empty("work.nothing"));
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

    private static ListItem row(MyWorkPresenter.Waiting waits, boolean first) {
        String board = waits.board().slug();
        var referral = waits.referral();
        var about = styled(new Paragraph(), "meta");
        about.add(
                text(referral.reference(), "ref"),
                text(" " + Words.of("work.ask.about", Words.of("referral.source", referral.source())), ""));
        var what = styled(new Div(new H3(Words.of("work.ask", referral.reference())), about), "what");
        var when = styled(
                new Div(
                        text(Words.of("work.received", Said.date(referral.receivedOn())), "due"),
                        text(Words.of("work.aware", Said.date(referral.becameAware())), "meta")),
                "when");
        var go = link(
                Addresses.referral(board, referral.id()), Words.of("work.ask.button"), first ? "btn primary" : "btn");
        go.setAriaLabel(Words.of("work.ask", referral.reference()));
        var row = new ListItem(mark(waits.board().mark(), ""), what, when, styled(new Div(go), "act"));
        row.getElement().setAttribute("data-board", waits.board().mark());
        return row;
    }

    private static Component empty(String key) {
        return styled(
                new Div(styled(
                        new Div(new H2(Words.of(key + ".title")), new Paragraph(Words.of(key + ".text"))), "empty")),
                "panel");
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
