package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingStatus;
import candour.meeting.NotQuorate;
import candour.meeting.SatAs;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One meeting: whether it is able to decide, who is there, what it deals with, what was recorded of it. */
@Route(value = "b/:board/meetings/:meeting", layout = Frame.class)
@RouteScoped
@CdiComponent
public class MeetingView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient MeetingPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Div head = new Div();
    private final Div said = styled(new Div(), "stack-s");
    private final Div quorum = new Div();
    private final Div seats = new Div();
    private final Div act = new Div();
    private final Div rest = styled(new Div(), "cols");
    private final Attendance attendance;
    private transient Optional<MeetingDetails> seen = Optional.empty();

    @Inject
    public MeetingView(MeetingPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        said.getElement().setAttribute("role", "alert");
        quorum.getElement().setAttribute("role", "status");
        attendance = new Attendance(new Attendance.Recorder() {
            @Override
            public void arrive(UUID post, Optional<String> deputy) {
                change(() -> {
                    var after = MeetingView.this.presenter.arrive(address.board(), meeting(), post, deputy);
                    deputy.ifPresent(name -> attendance.forget(post));
                    return after;
                });
                attendance.takeFocus();
            }

            @Override
            public void leave(UUID post, SatAs satAs) {
                change(() -> MeetingView.this.presenter.leave(address.board(), meeting(), post, satAs));
                attendance.takeFocus();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, at -> {
            show(presenter.open(address.board(), address.meeting()));
            removeAll();
            add(
                    head,
                    said,
                    ReferralView.panel("meeting.quorum", quorum, seats, act),
                    ReferralView.panel("attendance.title", attendance),
                    rest);
        });
    }

    private MeetingDetails meeting() {
        return seen.orElseThrow();
    }

    /** Does it, and shows the meeting as it is then; if somebody else was faster, shows that and says so. */
    private void change(Supplier<MeetingPresenter.Opened> action) {
        said.removeAll();
        try {
            show(action.get());
        } catch (Stale e) {
            show(presenter.open(address.board(), address.meeting()));
            say(Words.of("meeting.stale"));
        } catch (Refusal e) {
            show(presenter.open(address.board(), address.meeting()));
            say(Problems.sentence(e));
        }
    }

    private void say(String sentence) {
        said.add(styled(new Div(icon(Icon.WARNING), new Span(sentence)), "notice warn"));
    }

    private void show(MeetingPresenter.Opened opened) {
        MeetingDetails meeting = opened.meeting();
        seen = Optional.of(meeting);
        head.removeAll();
        head.add(header(meeting));
        quorum.removeAll();
        quorum.add(sentence(meeting));
        seats.removeAll();
        seats.add(Seats.of(meeting));
        act.removeAll();
        act.add(action(opened));
        attendance.show(opened);
        rest.removeAll();
        rest.add(styled(new Div(agenda(opened)), "c8 stack"), styled(new Div(Minutes.of(opened)), "c4 stack"));
    }

    private static Component header(MeetingDetails meeting) {
        var words = new Div(
                styled(new Paragraph(Words.of("meeting.panel", meeting.termsNumber())), "meta"),
                new H1(Words.of("meeting.title", Said.date(meeting.heldOn()))),
                styled(
                        new Paragraph(Words.of(
                                "meeting.lede",
                                Said.day(meeting.heldOn()),
                                Said.time(meeting.startsAt()),
                                meeting.place())),
                        "lede"),
                MeetingTable.status(meeting.status()));
        meeting.urgencyReason().ifPresent(reason -> words.add(new Paragraph(Words.of("meeting.urgent", reason))));
        var print = styled(new Div(Pieces.printer(Words.of("meeting.print"))), "row noprint");
        return styled(new Div(words, print), "pagehead");
    }

    private static Component sentence(MeetingDetails meeting) {
        boolean quorate = meeting.quorum().quorate();
        String says = !quorate
                ? Problems.sentence(new NotQuorate(meeting.quorum()))
                : meeting.quorum().agencies().isEmpty()
                        ? Words.of("meeting.quorate.members", meeting.quorum().members())
                        : Words.of(
                                "meeting.quorate",
                                String.join(", ", meeting.quorum().agencies()));
        return styled(
                new Div(icon(quorate ? Icon.DONE : Icon.WARNING), text(says, "strong")),
                "notice " + (quorate ? "ok" : "bad"));
    }

    private Component action(MeetingPresenter.Opened opened) {
        MeetingDetails meeting = opened.meeting();
        return switch (meeting.status()) {
            case CLOSED ->
                new Paragraph(Words.of(
                        "meeting.closed", meeting.closedAt().map(Said::moment).orElse("")));
            case OPEN ->
                opened.chairs()
                        ? button("meeting.close", () -> presenter.close(address.board(), meeting()))
                        : Gate.of("meeting.close", Words.of("meeting.close"));
            case CONVENED ->
                obstacle(opened)
                        .map(why -> Gate.of("why-not-open", Words.of("meeting.open"), why, ""))
                        .orElseGet(() -> button("meeting.open", () -> presenter.begin(address.board(), meeting())));
        };
    }

    private static Optional<String> obstacle(MeetingPresenter.Opened opened) {
        MeetingDetails meeting = opened.meeting();
        if (!opened.chairs()) {
            return Optional.of(Words.of("meeting.open.notYours"));
        }
        if (!opened.isToday()) {
            return Optional.of(Words.of("meeting.open.notToday", Said.date(meeting.heldOn())));
        }
        return meeting.quorum().quorate()
                ? Optional.empty()
                : Optional.of(Problems.sentence(new NotQuorate(meeting.quorum())));
    }

    private Component button(String key, Supplier<MeetingPresenter.Opened> action) {
        return styled(
                new NativeButton(Words.of(key), click -> {
                    change(action);
                    Frame.refreshRound(this);
                    act.getElement().setAttribute("tabindex", "-1");
                    act.getElement().callJsFunction("focus");
                }),
                meeting().status() == MeetingStatus.OPEN ? "btn" : "btn primary");
    }

    private Component agenda(MeetingPresenter.Opened opened) {
        var list = styled(new OrderedList(), "agenda");
        for (var item : opened.meeting().items()) {
            Component what = item.caseFile()
                    .map(id -> (Component) link(
                            Addresses.caseFile(address.board(), id), Words.of("meeting.item.case", item.title()), ""))
                    .orElseGet(() -> new Span(item.title()));
            var lines = styled(new Div(what), "lines");
            item.caseFile()
                    .flatMap(id -> Optional.ofNullable(opened.scoping().get(id)))
                    .ifPresent(scoping -> lines.add(text(
                            Words.of("meeting.item.scoping", CaseAgenciesView.standing(scoping)),
                            scoping.silent().isEmpty() ? "meta" : "meta strong")));
            list.add(new ListItem(text(Integer.toString(item.position()), "no"), lines));
        }
        return ReferralView.panel("meeting.agenda", list);
    }

    @Override
    public Place place() {
        return address.meetingPlace(
                seen.map(meeting -> Said.date(meeting.heldOn())).orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Words.of(
                "title",
                Words.of(
                        "meeting.title",
                        seen.map(meeting -> Said.date(meeting.heldOn())).orElse("")));
    }
}
