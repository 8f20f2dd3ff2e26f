package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralDetails;
import candour.casefile.StepReached;
import candour.guidance.CaseStep;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingStatus;
import candour.scoping.ReturnDetails;
import candour.scoping.ReturnState;
import candour.scoping.ScopingDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What has happened to a case and what comes, the latest first. */
final class CaseTimeline {
    /** @param order of what falls on one day */
    private record Event(LocalDate on, int order, boolean future, String title, Optional<Component> detail) {}

    private CaseTimeline() {}

    static Component of(CasePresenter.Opened opened, String board) {
        List<Event> events = new ArrayList<>();
        ReferralDetails came = opened.details().referral();
        add(events, came.incidentOn(), 0, "timeline.incident", Words.of("timeline.incident.in", came.areaOfIncident()));
        add(
                events,
                came.becameAware(),
                1,
                "timeline.aware",
                came.referringAgency().orElse(""));
        add(
                events,
                came.receivedOn(),
                2,
                "timeline.received",
                Words.of("timeline.received.from", Words.of("referral.source", came.source())));
        came.requestedOn()
                .ifPresent(on -> add(
                        events,
                        on,
                        3,
                        "timeline.requested",
                        came.requestText()
                                .map(asked -> "\u201c" + asked + "\u201d")
                                .orElse("")));
        scoping(events, opened.scoping());
        for (MeetingRow row : opened.meetings()) {
            boolean missed =
                    row.status() == MeetingStatus.CONVENED && row.heldOn().isBefore(opened.today());
            events.add(new Event(
                    row.heldOn(),
                    4,
                    row.status() == MeetingStatus.CONVENED && !missed,
                    Words.of(missed ? "timeline.meeting.NOT_HELD" : "timeline.meeting." + row.status()),
                    Optional.of(link(
                            Addresses.meeting(board, row.id()),
                            Words.of("timeline.meeting.at", Said.time(row.startsAt()), row.place()),
                            ""))));
        }
        for (StepReached step : opened.details().steps()) {
            if (step.step() == CaseStep.NOTIFICATION) {
                step.doneOn().ifPresent(on -> add(events, on, 3, "timeline.NOTIFICATION", ""));
            }
            if (step.step() == CaseStep.ADVICE || step.step() == CaseStep.DECISION) {
                step.doneOn()
                        .ifPresent(on ->
                                add(events, on, step.step() == CaseStep.ADVICE ? 5 : 6, "timeline." + step.step(), ""));
            }
        }
        var list = styled(new OrderedList(), "timeline");
        events.stream()
                .sorted(Comparator.comparing(Event::on)
                        .thenComparing(Event::order)
                        .reversed())
                .map(CaseTimeline::item)
                .forEach(list::add);
        return list;
    }

    private static void scoping(List<Event> events, ScopingDetails scoping) {
        var byDay = new TreeMap<LocalDate, List<ReturnDetails.Request>>();
        scoping.returns().stream()
                .map(ReturnDetails::request)
                .filter(request -> request.state() != ReturnState.WITHDRAWN)
                .forEach(request -> byDay.computeIfAbsent(request.askedOn(), day -> new ArrayList<>())
                        .add(request));
        byDay.forEach((on, asked) -> {
            String title = Words.of(asked.size() == 1 ? "timeline.scoping.one" : "timeline.scoping.many", asked.size());
            String due = asked.stream()
                    .map(ReturnDetails.Request::dueOn)
                    .max(Comparator.naturalOrder())
                    .map(Said::date)
                    .orElseThrow();
            events.add(new Event(
                    on,
                    4,
                    false,
                    title,
                    Optional.of(styled(new Paragraph(Words.of("timeline.scoping.due", due)), "meta"))));
        });
        scoping.closed()
                .ifPresent(closed -> add(
                        events,
                        closed.on(),
                        4,
                        "timeline.scoping.closed",
                        scoping.silent().isEmpty()
                                ? ""
                                : Words.of("timeline.scoping.closed.silent", Said.all(scoping.silent()))));
    }

    private static void add(List<Event> events, LocalDate on, int order, String key, String detail) {
        Optional<Component> said =
                Optional.of(detail).filter(text -> !text.isEmpty()).map(text -> styled(new Paragraph(text), "meta"));
        events.add(new Event(on, order, false, Words.of(key), said));
    }

    private static ListItem item(Event event) {
        var item = styled(new ListItem(), event.future() ? "future" : "");
        var what = new Div(text(event.title(), "strong"));
        event.detail().ifPresent(detail -> what.add(new Div(detail)));
        item.getElement().appendChild(element("time", "", new Span(Said.date(event.on()))), what.getElement());
        return item;
    }
}
