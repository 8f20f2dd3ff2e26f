package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.audit.AccessEntry;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was done with a case, and who opened it between two days. */
@Route(value = "b/:board/cases/:case/history", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CaseHistoryView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private static final int DAYS = 30;

    private final transient CasePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Main main = new Main();
    private final DateParts from = new DateParts("from", Words.of("accesses.from"), Words.of("accesses.hint"));
    private final DateParts to = new DateParts("to", Words.of("accesses.to"), Words.of("accesses.hint"));
    private final H2 heading = new H2(Words.of("accesses.title"));
    private final Div found = new Div();
    private String reference = "";

    @Inject
    public CaseHistoryView(CasePresenter presenter) {
        this.presenter = presenter;
        main.setId("content");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, at -> {
            var opened = presenter.open(address.board(), address.caseFile());
            reference = opened.details().reference();
            removeAll();
            main.removeAll();
            add(CaseHead.of(address.board(), opened.details(), CaseHead.Tab.HISTORY, opened.today()), main);
            if (!opened.canReadHistory()) {
                main.add(ReferralView.panel("history.title", new Paragraph(Words.of("history.notForYou"))));
                return;
            }
            from.show(opened.today().minusDays(DAYS));
            to.show(opened.today());
            main.add(new History("caseHistory", presenter.history(address.board(), address.caseFile())), accessPart());
            ask();
        });
    }

    private Div accessPart() {
        var ask = styled(new NativeButton(Words.of("accesses.ask"), click -> ask()), "btn");
        return styled(
                new Div(
                        heading,
                        styled(new Paragraph(Words.of("accesses.lede")), "lede"),
                        styled(new Div(from, to, ask), "daterange"),
                        found),
                "accesses stack");
    }

    private void ask() {
        Optional<LocalDate> first = day(from, "accesses.from.noDate");
        Optional<LocalDate> last = day(to, "accesses.to.noDate");
        if (first.isEmpty() || last.isEmpty()) {
            (first.isEmpty() ? from : to).focus();
            return;
        }
        if (last.get().isBefore(first.get())) {
            to.fault(Words.of("accesses.to.before"));
            to.focus();
            return;
        }
        show(presenter.accesses(address.board(), address.caseFile(), first.get(), last.get()), first.get(), last.get());
    }

    private static Optional<LocalDate> day(DateParts field, String faultKey) {
        Optional<LocalDate> typed = field.typed().date();
        field.fault(typed.isPresent() ? "" : Words.of(faultKey));
        return typed;
    }

    private void show(List<AccessEntry> accesses, LocalDate first, LocalDate last) {
        found.removeAll();
        if (accesses.isEmpty()) {
            found.add(new Paragraph(Words.of("accesses.none", Said.date(first), Said.date(last))));
            return;
        }
        var table = new PlainTable(
                Words.of("accesses.caption", Said.date(first), Said.date(last)),
                List.of(
                        Words.of("accesses.who"),
                        Words.of("history.capacity"),
                        Words.of("accesses.what"),
                        Words.of("accesses.when")));
        accesses.forEach(access -> table.row(
                new Span(access.actor()),
                new Span(History.capacity(access.capacity())),
                new Span(access.what()),
                new Span(Said.moment(access.recordedAt()))));
        found.add(styled(new Div(table), "panel"));
    }

    @Override
    public Place place() {
        return address.casePlace(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("history.of", reference));
    }
}
