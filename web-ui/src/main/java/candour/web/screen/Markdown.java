package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Long text as it was typed in Markdown, as parts of a document. It is parsed on the server and put together from
 * elements and texts, never from HTML: whatever looks like HTML is read as the letters that it is.
 */
final class Markdown {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).build();

    private Markdown() {}

    /**
     * The paragraphs of a section, numbered in a column of their own.
     *
     * @param section its number in the document
     * @param from the number of the first paragraph
     */
    static List<Component> paragraphs(int section, int from, String typed) {
        var parts = new ArrayList<Component>();
        int number = from;
        for (Node block = PARSER.parse(typed).getFirstChild(); block != null; block = block.getNext()) {
            parts.add(numbered(section + "." + number, new MarkdownElements().of(block)));
            number++;
        }
        return List.copyOf(parts);
    }

    /** A paragraph of a document that was not typed by anybody, under its number. */
    static Component paragraph(String number, String sentence) {
        return numbered(number, element("p", "").setText(sentence));
    }

    private static Component numbered(String number, Element content) {
        var body = new Div();
        body.getElement().appendChild(content);
        return styled(new Div(text(number, "no"), body), "para");
    }
}
