package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.audit.HistoryEntry;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.MissingResourceException;

/** What was done, by whom and in what capacity; the day it was done on, and when it was written down. */
final class History extends Div {
    /** @param key of the words over it */
    History(String key, List<HistoryEntry> entries) {
        var table = new PlainTable(
                Words.of(key + ".caption"),
                List.of(
                        Words.of("history.what"),
                        Words.of("history.who"),
                        Words.of("history.capacity"),
                        Words.of("history.businessDate"),
                        Words.of("history.recordedAt")));
        for (HistoryEntry entry : entries) {
            table.row(
                    new Span(what(entry)),
                    new Span(entry.actor()),
                    new Span(capacity(entry.capacity())),
                    new Span(Said.date(entry.businessDate())),
                    new Span(Said.moment(entry.recordedAt())));
        }
        add(
                styled(
                        new Div(new Div(
                                new H2(Words.of("history.title")),
                                styled(new Paragraph(Words.of(key + ".lede")), "lede"))),
                        "pagehead"),
                styled(new Div(table), "panel"));
    }

    /** What was refused is said in words; the names of use cases are nobody's business here. */
    static String what(HistoryEntry entry) {
        return entry.what().startsWith("Refused") ? Words.of("history.refused") : entry.what();
    }

    /** A capacity that the chain knows and this version doesn't is shown as it was written. */
    static String capacity(String name) {
        try {
            return Words.of("capacity." + name);
        } catch (MissingResourceException e) {
            return name;
        }
    }
}
