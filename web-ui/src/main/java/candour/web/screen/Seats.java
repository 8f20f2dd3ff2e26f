package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.meeting.MeetingDetails;
import candour.meeting.MeetingDetails.SeatTaken;
import candour.meeting.MeetingDetails.Sitting;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Quorum as a row of seats: one for each agency, or for each post where the Terms of Reference count members. */
final class Seats {
    private Seats() {}

    static Component of(MeetingDetails meeting) {
        boolean byAgency = meeting.quorum().agenciesNeeded() > 0;
        Map<String, List<SeatTaken>> row = meeting.seats().stream()
                .filter(seat ->
                        seat.counts() && (seat.core() || !meeting.quorum().coreOnly()))
                .collect(Collectors.groupingBy(
                        seat -> byAgency ? seat.agency().orElse(seat.title()) : seat.title(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var list = styled(new UnorderedList(), "seats");
        list.getElement().setAttribute("aria-label", Words.of("meeting.seats"));
        row.forEach((name, seats) -> list.add(seat(meeting, name, seats)));
        var others = meeting.seats().stream()
                .filter(seat -> isCounted(meeting, seat))
                .filter(seat -> row.values().stream().noneMatch(counted -> counted.contains(seat)))
                .map(SeatTaken::title)
                .toList();
        var part = styled(new Div(list), "stack-s");
        if (!others.isEmpty()) {
            part.add(styled(
                    new Paragraph(
                            text(Words.of("meeting.notCounted" + tense(meeting)) + " ", "strong"),
                            text(String.join(", ", others), "")),
                    "subseats"));
        }
        return part;
    }

    /** Somebody is in it; of a meeting that is closed, somebody was until its end. */
    private static boolean isCounted(MeetingDetails meeting, SeatTaken seat) {
        return meeting.closedAt()
                .map(end -> seat.sittings().stream()
                        .anyMatch(
                                sitting -> sitting.leftAt().filter(end::equals).isPresent()))
                .orElseGet(seat::isTaken);
    }

    /** What ends the keys of words that differ once a meeting is closed. */
    private static String tense(MeetingDetails meeting) {
        return meeting.closedAt().isPresent() ? ".closed" : "";
    }

    private static ListItem seat(MeetingDetails meeting, String name, List<SeatTaken> seats) {
        List<SeatTaken> taken =
                seats.stream().filter(seat -> isCounted(meeting, seat)).toList();
        Optional<Sitting> last = seats.stream()
                .flatMap(seat -> seat.sittings().stream())
                .filter(sitting -> sitting.leftAt().isPresent())
                .max(Comparator.comparing(sitting -> sitting.leftAt().orElseThrow()));
        if (!taken.isEmpty()) {
            return card(
                    "in",
                    Icon.DONE,
                    name,
                    Words.of((taken.size() > 1 ? "meeting.seat.once" : "meeting.seat.counted") + tense(meeting)),
                    taken.stream().map(SeatTaken::title).collect(Collectors.joining(", ")));
        }
        return last.map(left -> card(
                        "out",
                        Icon.LEFT,
                        name,
                        Words.of("meeting.seat.leftAt", Said.time(left.leftAt().orElseThrow())),
                        left.name()))
                .orElseGet(() -> card(
                        "out",
                        Icon.AWAY,
                        name,
                        Words.of("meeting.seat.notHere" + tense(meeting)),
                        seats.stream().map(SeatTaken::title).collect(Collectors.joining(", "))));
    }

    private static ListItem card(String state, Icon icon, String name, String says, String why) {
        return styled(
                new ListItem(styled(new Span(icon(icon), new Span(name)), "agency"), text(says, "s"), text(why, "why")),
                "seat " + state);
    }
}
