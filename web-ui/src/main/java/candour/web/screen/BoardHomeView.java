package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.CaseRow;
import candour.meeting.MeetingRow;
import candour.overview.BoardOverview;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A board's first page: what waits, what is ahead, then the shape of the whole. */
@Route(value = "b/:board", layout = Frame.class)
@RouteScoped
@CdiComponent
public class BoardHomeView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient BoardHomePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();

    @Inject
    public BoardHomeView(BoardHomePresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> show(presenter.home(address.board())));
    }

    private void show(BoardHomePresenter.Home home) {
        removeAll();
        add(head(home));
        home.standsIn()
                .ifPresent(one -> add(styled(
                        new Div(
                                icon(Icon.AWAY),
                                new Paragraph(
                                        Words.of("home.standsIn", one.delegate(), one.chair(), Said.date(one.to())))),
                        "notice plain")));
        home.overview()
                .ifPresentOrElse(this::show, () -> add(Pieces.empty(home.canRefer() ? "home.referrer" : "home.other")));
    }

    private Div head(BoardHomePresenter.Home home) {
        String lede = home.overview()
                .map(seen ->
                        counted("home.open", seen.openCases()) + " " + counted("home.waiting", seen.referralsWaiting()))
                .orElse(Words.of("home.lede.other"));
        var actions = styled(new Div(), "row");
        if (home.canRefer()) {
            actions.add(link(Addresses.newReferral(address.board()), Words.of("referrals.new"), "btn primary"));
        }
        if (home.canConvene()) {
            actions.add(link(Addresses.convene(address.board()), Words.of("meetings.convene"), "btn"));
        }
        if (home.canAdminister()) {
            actions.add(link(Addresses.contacts(address.board()), Words.of("home.contacts"), "btn"));
        }
        var head = styled(
                new Div(new Div(new H1(Words.of("home.title")), styled(new Paragraph(lede), "lede"))), "pagehead");
        if (actions.getComponentCount() > 0) {
            head.add(actions);
        }
        return head;
    }

    private static String counted(String key, int number) {
        return Words.of(key + "." + (number == 0 ? "none" : number == 1 ? "one" : "many"), number);
    }

    private void show(BoardOverview seen) {
        add(figures(seen));
        var left = styled(new Div(), "c8 stack");
        if (!seen.clocks().isEmpty()) {
            left.add(panel(
                    "home.clocks",
                    Optional.of(Addresses.clocks(address.board())),
                    ClockTable.of(address.board(), seen.clocks(), seen.on())));
        }
        if (!seen.waiting().isEmpty()) {
            left.add(waiting(seen));
        }
        left.add(cases(seen));
        var right = styled(new Div(meetings(seen)), "c4 stack");
        add(styled(new Div(left, right), "cols homerow"));
        if (seen.openCases() > 0) {
            right.add(stages(seen));
        }
        if (seen.received().stream().anyMatch(month -> month.referrals() > 0)) {
            Section received = received(seen);
            received.addClassName("homerow");
            add(received);
        }
    }

    private UnorderedList figures(BoardOverview seen) {
        String board = address.board();
        return styled(
                new UnorderedList(
                        figure(
                                seen.openCases(),
                                Addresses.cases(board),
                                "home.figure.cases",
                                Words.of("home.figure.decided", seen.decidedCases())),
                        figure(
                                seen.clocksOverdue() + seen.clocksSoon(),
                                Addresses.clocks(board),
                                "home.figure.clocks",
                                Words.of("home.figure.risk", seen.clocksOverdue(), seen.clocksSoon())),
                        figure(
                                seen.referralsWaiting(),
                                Addresses.referrals(board),
                                "home.figure.referrals",
                                seen.waiting().stream()
                                        .findFirst()
                                        .map(oldest -> Words.of("home.figure.oldest", Said.date(oldest.receivedOn())))
                                        .orElse(Words.of("home.figure.noReferral"))),
                        figure(
                                seen.received().stream()
                                        .mapToInt(BoardOverview.Month::referrals)
                                        .sum(),
                                Addresses.referrals(board),
                                "home.figure.received",
                                Words.of("home.figure.months", seen.received().size()))),
                "panel kpis");
    }

    private static ListItem figure(int number, String address, String key, String meta) {
        return new ListItem(text(String.valueOf(number), "n"), link(address, Words.of(key), ""), text(meta, "meta"));
    }

    private Section waiting(BoardOverview seen) {
        var table = new PlainTable(
                Words.of("home.referrals.caption"),
                List.of(Words.of("referrals.reference"), Words.of("referrals.received"), Words.of("home.since")));
        seen.waiting()
                .forEach(row -> table.row(
                        link(Addresses.referral(address.board(), row.id()), row.reference(), "nowrap"),
                        new Span(Said.date(row.receivedOn())),
                        new Span(Said.waited(row.receivedOn(), seen.on()))));
        return panel("home.referrals", Optional.of(Addresses.referrals(address.board())), table);
    }

    private Section cases(BoardOverview seen) {
        if (seen.longestOpen().isEmpty()) {
            return panel("home.cases", Optional.empty(), body(new Paragraph(Words.of("home.cases.none"))));
        }
        var table = new PlainTable(
                Words.of("home.cases.caption"),
                List.of(Words.of("cases.reference"), Words.of("cases.next"), Words.of("cases.opened")));
        for (CaseRow row : seen.longestOpen()) {
            table.row(
                    link(Addresses.caseFile(address.board(), row.id()), row.reference(), "nowrap"),
                    new Span(
                            row.next().map(step -> Words.of("cases.next", step)).orElse("")),
                    new Span(Said.date(row.openedOn())));
        }
        return panel("home.cases", Optional.of(Addresses.cases(address.board())), table);
    }

    private Section meetings(BoardOverview seen) {
        var list = styled(new UnorderedList(), "ahead");
        for (MeetingRow row : seen.meetings()) {
            String day = row.heldOn().equals(seen.on())
                    ? Words.of("home.meeting.today", Said.time(row.startsAt()))
                    : Words.of("home.meeting.on", Said.date(row.heldOn()), Said.time(row.startsAt()));
            list.add(new ListItem(
                    new Paragraph(link(Addresses.meeting(address.board(), row.id()), day, "strong")),
                    styled(new Paragraph(row.place()), "meta"),
                    styled(
                            new Paragraph(
                                    row.cases().isEmpty()
                                            ? Words.of("meetings.noCase")
                                            : String.join(", ", row.cases())),
                            "meta"),
                    MeetingTable.status(row.status())));
        }
        Component content = seen.meetings().isEmpty() ? new Paragraph(Words.of("home.meetings.none")) : list;
        return panel("home.meetings", Optional.of(Addresses.meetings(address.board())), body(content));
    }

    private static Section stages(BoardOverview seen) {
        List<Chart.Bar> bars = seen.stages().stream()
                .map(stage ->
                        new Chart.Bar(Words.of("step", stage.next()), Words.of("step", stage.next()), stage.cases()))
                .toList();
        return panel(
                "home.stages",
                Optional.empty(),
                body(Chart.lying(
                        Words.of("home.stages"), List.of(Words.of("home.stage"), Words.of("home.stage.open")), bars)));
    }

    private static Section received(BoardOverview seen) {
        List<Chart.Bar> bars = seen.received().stream()
                .map(month ->
                        new Chart.Bar(Said.month(month.first()), Said.shortMonth(month.first()), month.referrals()))
                .toList();
        return panel(
                "home.received",
                Optional.empty(),
                body(Chart.standing(
                        Words.of("home.received"),
                        List.of(Words.of("home.month"), Words.of("home.month.referrals")),
                        bars)));
    }

    private static Div body(Component content) {
        return styled(new Div(content), "body");
    }

    /** @param all where the whole list is, of which the panel shows a part */
    private static Section panel(String key, Optional<String> all, Component content) {
        var heading = new H2(Words.of(key));
        heading.setId(key.replace('.', '-'));
        var header = new Header(heading);
        all.ifPresent(list -> header.add(link(list, Words.of(key + ".all"), "meta")));
        var panel = styled(new Section(header, content), "panel");
        panel.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return panel;
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("home.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("home.title"));
    }
}
