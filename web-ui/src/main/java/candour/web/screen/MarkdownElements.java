package candour.web.screen;

import com.vaadin.flow.dom.Element;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Turns one block of parsed Markdown into elements of a closed list. A heading becomes one below the document's own; an
 * image its words, since a document loads nothing; a link stays one only when it leads to the web or to an address for
 * mail.
 */
final class MarkdownElements extends AbstractVisitor {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Deque<Element> open = new ArrayDeque<>();

    Element of(Node block) {
        var holder = new Element("div");
        open.push(holder);
        block.accept(this);
        open.pop();
        return holder.getChildCount() == 1 ? holder.getChild(0).removeFromParent() : holder;
    }

    private void within(String tag, Node node) {
        within(new Element(tag), node);
    }

    private void within(Element element, Node node) {
        open.element().appendChild(element);
        open.push(element);
        visitChildren(node);
        open.pop();
    }

    private void letters(String letters) {
        open.element().appendChild(Element.createText(letters));
    }

    private void alone(String tag, String letters) {
        open.element().appendChild(new Element(tag).setText(letters));
    }

    @Override
    public void visit(Paragraph node) {
        within("p", node);
    }

    @Override
    public void visit(Heading node) {
        within("h4", node);
    }

    @Override
    public void visit(BulletList node) {
        within("ul", node);
    }

    @Override
    public void visit(OrderedList node) {
        var list = new Element("ol");
        Optional.ofNullable(node.getMarkerStartNumber())
                .filter(start -> start != 1)
                .ifPresent(start -> list.setAttribute("start", start.toString()));
        within(list, node);
    }

    @Override
    public void visit(ListItem node) {
        within("li", node);
    }

    @Override
    public void visit(BlockQuote node) {
        within("blockquote", node);
    }

    @Override
    public void visit(Emphasis node) {
        within("em", node);
    }

    @Override
    public void visit(StrongEmphasis node) {
        within("strong", node);
    }

    @Override
    public void visit(Link node) {
        if (!leadsToTheWeb(node.getDestination())) {
            visitChildren(node);
            letters(" (" + node.getDestination() + ")");
            return;
        }
        within(
                new Element("a")
                        .setAttribute("href", node.getDestination())
                        .setAttribute("rel", "noopener noreferrer")
                        .setAttribute("target", "_blank"),
                node);
    }

    private static boolean leadsToTheWeb(String destination) {
        try {
            return Optional.ofNullable(new URI(destination).getScheme())
                    .filter(scheme -> SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                    .isPresent();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public void visit(Image node) {
        visitChildren(node);
    }

    @Override
    public void visit(Text node) {
        letters(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        alone("code", node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        alone("pre", node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        alone("pre", node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        alone("p", node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
        letters(node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
        open.element().appendChild(new Element("br"));
    }

    /** People end a line where they want it to end. */
    @Override
    public void visit(SoftLineBreak node) {
        open.element().appendChild(new Element("br"));
    }

    @Override
    public void visit(ThematicBreak node) {
        open.element().appendChild(new Element("hr"));
    }
}
