package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.CaseRow;
import candour.kernel.Page;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The board's cases, newest first. */
@Route(value = "b/:board/cases", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CasesView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient CasesPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final PlainTable table = new PlainTable(
            Words.of("cases.caption"),
            List.of(
                    Words.of("cases.reference"),
                    Words.of("cases.next"),
                    Words.of("cases.edition"),
                    Words.of("cases.opened")));
    private final Div more = styled(new Div(), "more");
    private transient Map<String, String> editions = Map.of();

    @Inject
    public CasesView(CasesPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            Page<CaseRow> page = presenter.cases(address.board(), Optional.empty());
            editions = presenter.editions(address.board());
            removeAll();
            add(styled(
                    new Div(new Div(
                            new H1(Words.of("cases.title")), styled(new Paragraph(Words.of("cases.lede")), "lede"))),
                    "pagehead"));
            if (page.items().isEmpty()) {
                add(Pieces.empty("cases.empty"));
            } else {
                add(styled(new Div(table), "panel"), more);
                show(page);
            }
        });
    }

    private void show(Page<CaseRow> page) {
        page.items().forEach(this::row);
        more.removeAll();
        page.next().map(UUID::fromString).ifPresent(last -> {
            var button = styled(new NativeButton(Words.of("cases.more")), "btn");
            button.addClickListener(click -> show(presenter.cases(address.board(), Optional.of(last))));
            more.add(button);
        });
    }

    private void row(CaseRow row) {
        table.row(
                link(Addresses.caseFile(address.board(), row.id()), row.reference(), "nowrap"),
                next(row),
                new Span(Optional.ofNullable(editions.get(row.edition())).orElse(row.edition())),
                new Span(Said.date(row.openedOn())));
    }

    private static Component next(CaseRow row) {
        return row.next()
                .map(step -> Pieces.status(Icon.WAITS, Words.of("cases.next", step), "warn"))
                .orElseGet(() -> Pieces.status(Icon.DONE, Words.of("cases.decided"), "ok"));
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("cases.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("cases.title"));
    }
}
