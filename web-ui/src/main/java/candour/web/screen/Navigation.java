package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.board.BoardDetails;
import candour.identity.Capacity;
import candour.overview.BoardStanding;
import candour.web.Words;
import candour.web.signin.SignInSettings;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways that are open to somebody from where they are: of each page as often as it is shown, never the same piece twice. */
final class Navigation {
    private static final Pattern NAME = Pattern.compile("(.+?) (Safeguarding .+)");

    /** The most that a bar at the foot of a phone holds beside the menu. */
    private static final int BRIEF = 4;

    /**
     * One page of a board.
     *
     * @param brief its name where there is little room
     */
    private record Page(String address, Icon icon, String title, String brief, Optional<Count> count) {}

    /**
     * How much there is.
     *
     * @param key of what is said of it
     * @param personal whether it is the person's own to see to, so that it stands out and in a small bar too
     */
    private record Count(String key, int number, boolean personal) {
        static Optional<Count> of(String key, int number, boolean personal) {
            return number > 0 ? Optional.of(new Count(key, number, personal)) : Optional.empty();
        }

        String said() {
            return number == 1 ? Words.of(key + ".one") : Words.of(key + ".many", number);
        }
    }

    private final List<BoardDetails> boards;
    private final Optional<BoardDetails> here;
    private final Optional<BoardStanding> standing;
    private final Set<Capacity> capacities;
    private final String current;
    private final int waiting;

    /**
     * @param standing the person's, on the board of the screen
     * @param at the address of the screen, without what follows a question mark
     * @param waiting how much waits for the person, over all boards
     */
    Navigation(
            List<BoardDetails> boards,
            Optional<BoardDetails> here,
            Optional<BoardStanding> standing,
            String at,
            int waiting) {
        this.boards = List.copyOf(boards);
        this.here = here;
        this.standing = standing;
        this.capacities = standing.map(BoardStanding::capacities).orElse(Set.of());
        this.waiting = waiting;
        this.current = current(at);
    }

    /** The nearest of the pages that lead to an address; a board's home leads to all of it, so it counts for itself alone. */
    private String current(String at) {
        return here.stream()
                .flatMap(board -> Stream.concat(pages(board).stream(), settings(board).stream())
                        .map(Page::address)
                        .filter(address -> !address.equals(Addresses.home(board.slug()))))
                .filter(address -> at.equals(address) || at.startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(at);
    }

    private Page myWork() {
        return new Page("/", Icon.WORK, "work.title", "work.title", Count.of("frame.waiting", waiting, true));
    }

    private List<Page> pages(BoardDetails board) {
        String slug = board.slug();
        var pages = new ArrayList<Page>();
        pages.add(page(Addresses.home(slug), Icon.HOME, "home.title", "home.short"));
        if (Rights.mayReadCases(capacities)) {
            pages.add(new Page(
                    Addresses.cases(slug),
                    Icon.CASES,
                    "cases.title",
                    "cases.title",
                    count("frame.open", BoardStanding::openCases, false)));
            pages.add(page(Addresses.meetings(slug), Icon.MEETING, "meetings.title", "meetings.title"));
            pages.add(page(Addresses.clocks(slug), Icon.WAITS, "clocks.all", "clocks.short"));
        }
        if (Rights.mayRefer(capacities)) {
            pages.add(new Page(
                    Addresses.referrals(slug),
                    Icon.INBOX,
                    "referrals.title",
                    "referrals.title",
                    count("frame.toAsk", BoardStanding::referralsWaiting, false)));
            pages.add(page(Addresses.newReferral(slug), Icon.NEW, "new.title", "new.short"));
            pages.add(page(Addresses.search(slug), Icon.FIND, "search.title", "search.title"));
        }
        pages.add(new Page(
                Addresses.notifications(slug),
                Icon.BELL,
                "notifications.title",
                "notifications.short",
                count("frame.unread", BoardStanding::unread, true)));
        if (Rights.mayReadAbsence(capacities)) {
            pages.add(page(Addresses.absence(slug), Icon.AWAY, "absence.title", "absence.title"));
        }
        pages.add(page(Addresses.guidance(slug), Icon.RULES, "guidance.title", "guidance.title"));
        return pages;
    }

    private List<Page> settings(BoardDetails board) {
        return List.of(
                page(Addresses.contacts(board.slug()), Icon.SETTINGS, "contacts.title", "contacts.title"),
                page(Addresses.closures(board.slug()), Icon.AWAY, "closures.title", "closures.title"),
                page(Addresses.wording(board.slug()), Icon.WORDS, "wording.title", "wording.title"),
                page(Addresses.signIns(board.slug()), Icon.LOCK, "signins.title", "signins.short"));
    }

    private Page page(String address, Icon icon, String title, String brief) {
        return new Page(address, icon, title, brief, Optional.empty());
    }

    private Optional<Count> count(String key, ToIntFunction<BoardStanding> number, boolean personal) {
        return standing.flatMap(one -> Count.of(key, number.applyAsInt(one), personal));
    }

    /** Everything, as at the side and in the menu. */
    Nav whole(String label) {
        var nav = styled(new Nav(), "nav");
        nav.setAriaLabel(label);
        nav.add(new UnorderedList(entry(myWork())));
        here.ifPresent(board -> {
            nav.add(
                    styled(new Div(styled(new Div(mark(board.mark(), "big"), name(board)), "boardhere")), "boardbox"),
                    list(pages(board)));
            if (Rights.mayAdminister(capacities)) {
                nav.add(
                        styled(new Div(text(Words.of("frame.administration"), "meta")), "administration"),
                        list(settings(board)));
            }
        });
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
        return nav;
    }

    private UnorderedList list(List<Page> pages) {
        var list = new UnorderedList();
        pages.forEach(page -> list.add(entry(page)));
        return list;
    }

    private static Anchor boardLink(BoardDetails board) {
        Anchor link = link(Addresses.home(board.slug()), "", "");
        link.add(mark(board.mark(), ""), name(board));
        return link;
    }

    /** Where the board is comes first; that it is a safeguarding board is said smaller, as all of them are. */
    private static Span name(BoardDetails board) {
        Matcher parts = NAME.matcher(board.name());
        return parts.matches()
                ? styled(new Span(text(parts.group(1), "place"), new Text(" "), text(parts.group(2), "kind")), "name")
                : text(board.name(), "name");
    }

    private ListItem entry(Page page) {
        return new ListItem(anchor(page, false));
    }

    private Anchor anchor(Page page, boolean brief) {
        Anchor link = link(page.address(), "", "");
        link.add(icon(page.icon()), new Span(Words.of(brief ? page.brief() : page.title())));
        page.count().filter(count -> count.personal() || !brief).ifPresent(count -> {
            var number = text(String.valueOf(count.number()), count.personal() ? "count own" : "count");
            number.getElement().setAttribute("aria-hidden", "true");
            link.add(number, text(", " + count.said(), "sr"));
        });
        if (page.address().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** What a phone's bar has room for. */
    List<Component> brief() {
        var pages = new ArrayList<Page>();
        pages.add(myWork());
        here.ifPresent(board -> {
            pages.addAll(pages(board));
            if (Rights.mayAdminister(capacities)) {
                pages.addAll(settings(board));
            }
        });
        return pages.stream()
                .limit(BRIEF)
                .map(page -> (Component) anchor(page, true))
                .toList();
    }

    /** Help, privacy and accessibility: of this board, or of each of one's own. */
    List<Component> about() {
        return here.map(List::of).orElse(boards).stream()
                .map(board -> {
                    var nav = new Nav(mark(board.mark(), ""));
                    nav.setAriaLabel(Words.of("frame.about", board.name()));
                    for (String page : List.of("help", "privacy", "accessibility")) {
                        nav.add(link("/about/" + board.slug() + "/" + page, Words.of("frame.about." + page), ""));
                    }
                    return (Component) nav;
                })
                .toList();
    }

    static Component avatar(String name) {
        var avatar = text(initials(name), "avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    /** Who is signed in, in which roles on the board of the screen, how the pages look, and the way out. */
    Component foot(String name) {
        var who = new Div(new Span(name));
        String roles = capacities.stream()
                .sorted()
                .map(capacity -> Words.of("capacity", capacity))
                .collect(Collectors.joining(", "));
        if (!roles.isEmpty()) {
            who.add(text(roles, "meta"));
        }
        return styled(
                new Div(styled(new Div(avatar(name), who), "who"), Appearance.choice(), passkey(), signOut()),
                "railfoot");
    }

    /** Leaves this application, for the provider. */
    private static Anchor passkey() {
        var link = new Anchor(SignInSettings.PASSKEY, Words.of("frame.passkey"));
        link.setRouterIgnore(true);
        return styled(link, "passkey");
    }

    /** A form of its own: it leaves this application, for the page that signs out. */
    private static Div signOut() {
        var button = styled(new NativeButton(Words.of("frame.signOut")), "btn small");
        Element form = element("form", "", button);
        form.setAttribute("method", "get");
        form.setAttribute("action", SignInSettings.LEAVE);
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
}
