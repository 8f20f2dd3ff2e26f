package candour.web.screen;

import static candour.web.screen.Pieces.link;

import candour.clock.RunningClock;
import candour.web.Words;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** Clocks that run, one a row: which case, what must happen, by when, who owes it. */
final class ClockTable {
    private ClockTable() {}

    static PlainTable of(String board, List<RunningClock> clocks, LocalDate today) {
        var table = new PlainTable(
                Words.of("clocks.caption"),
                List.of(
                        Words.of("clocks.case"),
                        Words.of("clocks.what"),
                        Words.of("clocks.when"),
                        Words.of("clocks.who")));
        for (RunningClock one : clocks) {
            String address = Addresses.clocks(board, one.referral()) + "#clock-"
                    + one.clock().code();
            table.row(
                    link(address, one.reference(), "nowrap"),
                    new Span(one.clock().title()),
                    ClockWords.due(one.clock(), today),
                    new Span(one.clock().owedBy()));
        }
        return table;
    }
}
