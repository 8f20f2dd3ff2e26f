package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.board.BoardDetails;
import candour.identity.Capacity;
import candour.overview.BoardStanding;
import candour.overview.OverviewService;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is round every screen: the boards of the person, where they are, who they are, the way out. At a desk the
 * navigation stands at the side; on a phone it is a bar at the foot and a menu that opens over the page.
 */
@Dependent
@CdiComponent
@JavaScript("context://theme/session.js")
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private final transient ScreenCalls calls;
    private final transient OverviewService overviews;
    private final Anchor skip = link("", Words.of("frame.skip"), "skip");
    private final Aside rail = styled(new Aside(), "rail");
    private final Paragraph turned = styled(new Paragraph(), "turned");
    private final Header topbar = styled(new Header(), "topbar");
    private final Div column = styled(new Div(), "col");
    private final Footer footer = styled(new Footer(), "pagefoot");
    private final Nav bottom = styled(new Nav(), "bottomnav");
    private final Drawer drawer = new Drawer();
    private transient Place place = Place.of("");
    private String at = "";

    @Inject
    public Frame(ScreenCalls calls, OverviewService overviews) {
        this.calls = calls;
        this.overviews = overviews;
        rail.getElement().setAttribute("aria-label", Words.of("frame.menu"));
        Div app = styled(new Div(rail, column, bottom), "app");
        turned.getElement().setAttribute("role", "note");
        column.add(turned, topbar, footer);
        bottom.setAriaLabel(Words.of("frame.main.narrow"));
        add(skip, app, drawer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        column.getElement().insertChild(2, content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (old != null) {
            old.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<HasPlace> view = event.getActiveChain().stream()
                .filter(HasPlace.class::isInstance)
                .map(HasPlace.class::cast)
                .findFirst();
        place = view.map(HasPlace::place).orElseGet(() -> Place.of(""));
        at = "/" + event.getLocation().getPath();
        // Addresses count from the root, so the skip link says the whole of this one.
        skip.setHref("/" + event.getLocation().getPathWithQueryParameters() + "#content");
        fill(place, view.filter(HasPlace::isOfFault).isPresent() ? List.of() : calls.mine());
    }

    /** What a screen has changed shows in the navigation round it too. */
    static void refreshRound(Component screen) {
        Optional.ofNullable(screen.findAncestor(Frame.class))
                .ifPresent(frame -> frame.fill(frame.place, frame.calls.mine()));
    }

    /** @param boards the person's own */
    private void fill(Place place, List<BoardDetails> boards) {
        String name = calls.person().name();
        Optional<BoardDetails> here = boards.stream()
                .filter(board -> place.board().filter(board.slug()::equals).isPresent())
                .findFirst();
        Map<String, BoardStanding> standings = boards.stream()
                .collect(Collectors.toMap(BoardDetails::slug, board -> calls.run(board.slug(), overviews::standing)));
        Optional<BoardStanding> standing = here.map(board -> standings.get(board.slug()));
        Set<Capacity> capacities = standing.map(BoardStanding::capacities).orElse(Set.of());
        here.ifPresent(board -> getElement()
                .executeJs("document.body.dataset.board = $0", board.mark())); // what opens over the page hangs there
        int waiting =
                standings.values().stream().mapToInt(BoardStanding::waiting).sum();
        var navigation = new Navigation(boards, here, standing, at, waiting);
        rail.removeAll();
        rail.add(brand(), navigation.whole(Words.of("frame.main")), navigation.foot(name));
        drawer.fill(navigation.whole(Words.of("frame.main.drawer")), navigation.foot(name));
        bottom.removeAll();
        bottom.add(navigation.brief());
        bottom.add(opener("", new Span(Words.of("frame.menu.short"))));
        fillTopbar(here, capacities, place, name);
        turned.setVisible(calls.turnedTo().isPresent());
        calls.turnedTo().ifPresent(day -> turned.setText(Words.of("frame.turned", Said.date(day))));
        footer.removeAll();
        footer.add(navigation.about());
    }

    private static Anchor brand() {
        Anchor brand = link("/", "", "brand");
        brand.add(icon(Icon.BRAND), new Span(Words.of("brand")));
        return brand;
    }

    private NativeButton opener(String classes, Span name) {
        var button = styled(new NativeButton(), classes);
        button.add(icon(Icon.MENU), name);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> drawer.open());
        return button;
    }

    private void fillTopbar(Optional<BoardDetails> here, Set<Capacity> capacities, Place place, String name) {
        topbar.removeAll();
        var crumbs = styled(new OrderedList(), "crumbs");
        here.ifPresent(board ->
                crumbs.add(styled(new ListItem(link(Addresses.home(board.slug()), board.name(), "")), "ofboard")));
        for (var crumb : place.crumbs()) {
            var item = new ListItem();
            crumb.address().ifPresentOrElse(address -> item.add(link(address, crumb.text(), "")), () -> {
                item.setText(crumb.text());
                item.getElement().setAttribute("aria-current", "page");
            });
            crumbs.add(item);
        }
        var nav = styled(new Nav(crumbs), "crumbsnav");
        nav.setAriaLabel(Words.of("frame.where"));
        topbar.add(opener("menubtn", text(Words.of("frame.menu.open"), "sr")), nav);
        here.filter(board -> Rights.mayRefer(capacities)
                        && !Addresses.search(board.slug()).equals(at))
                .ifPresent(board -> topbar.add(new FindBox(
                        reference -> getUI().ifPresent(ui -> SearchView.ask(ui, board.slug(), reference)))));
        topbar.add(styled(new Div(Navigation.avatar(name), text(Words.of("frame.signedIn", name), "nm sr")), "who"));
    }
}
