package candour.web.screen;

import static candour.web.screen.Pieces.link;

import candour.meeting.MeetingRow;
import candour.meeting.MeetingStatus;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Meetings as a plain table, the latest first. */
final class MeetingTable extends Div {
    private final String board;
    private final PlainTable table;

    MeetingTable(String board, String caption) {
        this.board = board;
        this.table = new PlainTable(
                caption,
                List.of(
                        Words.of("meetings.heldOn"),
                        Words.of("meetings.startsAt"),
                        Words.of("meetings.place"),
                        Words.of("meetings.status"),
                        Words.of("meetings.cases")));
        add(table);
        addClassName("panel");
    }

    void row(MeetingRow row) {
        table.row(
                link(Addresses.meeting(board, row.id()), Said.date(row.heldOn()), "nowrap"),
                new Span(Said.time(row.startsAt())),
                new Span(row.place()),
                status(row.status()),
                new Span(row.cases().isEmpty() ? Words.of("meetings.noCase") : String.join(", ", row.cases())));
    }

    static Component status(MeetingStatus status) {
        return switch (status) {
            case CONVENED -> Pieces.status(Icon.WAITS, Words.of("meeting.status", status), "info");
            case OPEN -> Pieces.status(Icon.DONE, Words.of("meeting.status", status), "ok");
            case CLOSED -> Pieces.status(Icon.TICK, Words.of("meeting.status", status), "idle");
        };
    }
}
