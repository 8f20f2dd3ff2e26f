package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.overview.FoundKind;
import candour.overview.SearchHit;
import candour.overview.SearchResult;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found by its reference or by words. The address says that somebody searches, and never what for. */
@Route(value = "b/:board/search", layout = Frame.class)
@RouteScoped
@CdiComponent
public class SearchView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient SearchPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final FindBox box = new FindBox(this::find);
    private final H1 heading = new H1(Words.of("search.title"));
    private final Paragraph said = styled(new Paragraph(), "lede");
    private final Div found = new Div();

    /** What was typed on another screen of this tab, on its way here. */
    private record Asked(String board, String reference) {}

    @Inject
    public SearchView(SearchPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        box.addClassName("here");
        said.getElement().setAttribute("role", "status");
        add(styled(new Div(new Div(heading, said)), "pagehead"), box, found);
    }

    /** Goes to what is found on the board. */
    static void ask(UI ui, String board, String reference) {
        ComponentUtil.setData(ui, Asked.class, new Asked(board, reference));
        ui.navigate(Addresses.search(board).substring(1));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            presenter.open(address.board());
            Asked asked = ComponentUtil.getData(event.getUI(), Asked.class);
            ComponentUtil.setData(event.getUI(), Asked.class, null);
            if (asked != null && asked.board().equals(address.board())) {
                box.put(asked.reference());
                find(asked.reference());
            } else {
                show("", new SearchResult(List.of(), false));
            }
        });
    }

    private void find(String reference) {
        show(reference.strip(), presenter.find(address.board(), reference));
        said.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void show(String reference, SearchResult result) {
        found.removeAll();
        int number = result.items().size();
        boolean byWords = result.items().stream().anyMatch(hit -> !hit.places().isEmpty());
        if (reference.isEmpty()) {
            said.setText(Words.of("search.lede"));
        } else if (number == 0) {
            said.setText(Words.of("search.none", reference));
        } else {
            String key = byWords ? "search.words" : "search";
            said.setText(Words.of(key + (result.more() ? ".more" : number == 1 ? ".one" : ".many"), number, reference));
            var table = new PlainTable(
                    Words.of("search.caption"),
                    List.of(
                            Words.of("referrals.reference"),
                            Words.of("search.kind"),
                            Words.of("search.on"),
                            Words.of("search.places")));
            result.items().forEach(hit -> row(table, hit));
            found.add(styled(new Div(table), "panel"));
        }
    }

    private void row(PlainTable table, SearchHit hit) {
        String to = hit.kind() == FoundKind.CASE
                ? Addresses.caseFile(address.board(), hit.id())
                : Addresses.referral(address.board(), hit.id());
        table.row(
                link(to, hit.reference(), "nowrap"),
                new Span(Words.of("search.kind", hit.kind())),
                new Span(Words.of("search.on." + hit.kind(), Said.date(hit.on()))),
                new Span(
                        hit.places().isEmpty()
                                ? Words.of("search.places.reference")
                                : hit.places().stream()
                                        .map(place -> Words.of("search.place", place))
                                        .collect(Collectors.joining(", "))));
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("search.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("search.title"));
    }
}
