package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.board.BoardDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is round every screen: the boards of the person, where they are, who they are, the way out. */
@Dependent
@CdiComponent
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private final transient ScreenCalls calls;
    private final Anchor skip = link("", Words.of("frame.skip"), "skip");
    private final Aside rail = styled(new Aside(), "rail");
    private final Header topbar = styled(new Header(), "topbar");
    private final Div column = styled(new Div(), "col");
    private final Nav bottom = styled(new Nav(), "bottomnav");

    @Inject
    public Frame(ScreenCalls calls) {
        this.calls = calls;
        Div app = styled(new Div(rail, column, bottom), "app");
        column.add(topbar);
        bottom.setAriaLabel(Words.of("frame.main.narrow"));
        add(skip, app);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        column.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (old != null) {
            old.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Place place = event.getActiveChain().stream()
                .filter(HasPlace.class::isInstance)
                .map(view -> ((HasPlace) view).place())
                .findFirst()
                .orElseGet(() -> Place.of(""));
        // Addresses count from the root, so the skip link says the whole of this one.
        skip.setHref("/" + event.getLocation().getPathWithQueryParameters() + "#content");
        String name = calls.person().name();
        List<BoardDetails> boards = calls.mine();
        Optional<BoardDetails> here = boards.stream()
                .filter(board -> place.board().filter(board.slug()::equals).isPresent())
                .findFirst();
        here.ifPresent(board -> getElement()
                .executeJs("document.body.dataset.board = $0", board.mark())); // what opens over the page hangs there
        fillRail(boards, here, name, place);
        fillTopbar(place, name);
        fillBottom(here, place);
    }

    private void fillRail(List<BoardDetails> boards, Optional<BoardDetails> here, String name, Place place) {
        rail.removeAll();
        Anchor brand = link("/", "", "brand");
        brand.add(icon(Icon.BRAND), new Span(Words.of("brand")));
        var nav = styled(new Nav(), "nav");
        nav.setAriaLabel(Words.of("frame.main"));
        nav.add(new UnorderedList(
                entry("/", Icon.WORK, "work.title", place.board().isEmpty() && isAt(place, "work.title"))));
        here.ifPresent(board -> nav.add(boardBox(board), boardPages(board, place)));
        if (boards.size() > (here.isPresent() ? 1 : 0)) {
            nav.add(styled(
                    new Div(text(Words.of(here.isPresent() ? "frame.boards.other" : "frame.boards"), "meta")),
                    "boardbox"));
            var list = new UnorderedList();
            boards.stream()
                    .filter(board -> here.filter(board::equals).isEmpty())
                    .forEach(board -> list.add(new ListItem(boardLink(board))));
            nav.add(list);
        }
        rail.add(brand, nav, foot(name));
    }

    private static Div boardBox(BoardDetails board) {
        return styled(
                new Div(styled(new Div(mark(board.mark(), "big"), text(board.name(), "name")), "boardhere")),
                "boardbox");
    }

    private UnorderedList boardPages(BoardDetails board, Place place) {
        return new UnorderedList(
                entry(Addresses.cases(board.slug()), Icon.CASES, "cases.title", isUnder(place, "cases.title")),
                entry(
                        Addresses.meetings(board.slug()),
                        Icon.MEETING,
                        "meetings.title",
                        isUnder(place, "meetings.title")),
                entry(Addresses.referrals(board.slug()), Icon.INBOX, "referrals.title", isAt(place, "referrals.title")),
                entry(Addresses.newReferral(board.slug()), Icon.NEW, "new.title", isAt(place, "new.title")));
    }

    private static boolean isAt(Place place, String titleKey) {
        var last = place.crumbs().get(place.crumbs().size() - 1);
        return last.text().equals(Words.of(titleKey));
    }

    /** At the list itself, or at something that is reached through it. */
    private static boolean isUnder(Place place, String titleKey) {
        return place.crumbs().get(0).text().equals(Words.of(titleKey));
    }

    private static Anchor boardLink(BoardDetails board) {
        Anchor link = link(Addresses.referrals(board.slug()), "", "");
        link.add(mark(board.mark(), ""), new Span(board.name()));
        return link;
    }

    private static ListItem entry(String address, Icon icon, String titleKey, boolean here) {
        return new ListItem(entryLink(address, icon, titleKey, here));
    }

    private static Anchor entryLink(String address, Icon icon, String titleKey, boolean here) {
        Anchor link = link(address, "", "");
        link.add(icon(icon), new Span(Words.of(titleKey)));
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Component foot(String name) {
        var avatar = text(initials(name), "avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return styled(new Div(styled(new Div(avatar, new Span(name)), "who"), signOut()), "railfoot");
    }

    /** A form of its own: it leaves this application, for the provider. */
    private static Div signOut() {
        var button = styled(new NativeButton(Words.of("frame.signOut")), "btn small");
        Element form = element("form", "", button);
        form.setAttribute("method", "post");
        form.setAttribute("action", "/sign-out");
        var holder = styled(new Div(), "signout");
        holder.getElement().appendChild(form);
        return holder;
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
    }

    private void fillTopbar(Place place, String name) {
        topbar.removeAll();
        var crumbs = styled(new OrderedList(), "crumbs");
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
        topbar.add(nav, styled(new Div(text(Words.of("frame.signedIn", name), "sr"), signOut()), "narrowout"));
    }

    private void fillBottom(Optional<BoardDetails> here, Place place) {
        bottom.removeAll();
        bottom.add(entryLink("/", Icon.WORK, "work.title", isAt(place, "work.title")));
        here.ifPresent(board -> bottom.add(
                entryLink(Addresses.cases(board.slug()), Icon.CASES, "cases.title", isUnder(place, "cases.title")),
                entryLink(
                        Addresses.meetings(board.slug()),
                        Icon.MEETING,
                        "meetings.title",
                        isUnder(place, "meetings.title")),
                entryLink(
                        Addresses.referrals(board.slug()),
                        Icon.INBOX,
                        "referrals.title",
                        isAt(place, "referrals.title")),
                entryLink(Addresses.newReferral(board.slug()), Icon.NEW, "new.short", isAt(place, "new.title"))));
    }
}
