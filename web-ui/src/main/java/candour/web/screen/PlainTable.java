package candour.web.screen;

import static candour.web.screen.Pieces.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A real table for up to a hundred rows; on a phone each row becomes a record. */
final class PlainTable extends Div {
    private final List<String> headings;
    private final Element body = new Element("tbody");

    /** @param caption what the table holds, for those who can't see it */
    PlainTable(String caption, List<String> headings) {
        this.headings = List.copyOf(headings);
        addClassName("table-wrap");
        Element head = new Element("tr");
        for (String heading : headings) {
            Element cell = element("th", "", new Span(heading));
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        }
        Element table = element("table", "cards");
        table.appendChild(element("caption", "sr", new Span(caption)));
        table.appendChild(new Element("thead").appendChild(head), body);
        getElement().appendChild(table);
    }

    /** @param cells one for each heading; the first names the row */
    void row(Component... cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            Element cell = element(i == 0 ? "th" : "td", "", cells[i]);
            if (i == 0) {
                cell.setAttribute("scope", "row");
            } else {
                cell.setAttribute("data-l", headings.get(i));
            }
            row.appendChild(cell);
        }
        body.appendChild(row);
    }

    int rows() {
        return body.getChildCount();
    }
}
