package candour.web.screen;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The small pieces that screens are put together from, in the theme's classes. */
final class Pieces {
    private Pieces() {}

    /** Gives the piece its classes and returns it. */
    static <T extends HtmlContainer> T styled(T piece, String classes) {
        if (!classes.isEmpty()) {
            piece.addClassNames(classes.split(" "));
        }
        return piece;
    }

    static Span text(String text, String classes) {
        return styled(new Span(text), classes);
    }

    static Component icon(Icon icon) {
        return new Html("<span class=\"ico\" aria-hidden=\"true\"><svg class=\"i\" viewBox=\"0 0 24 24\">" + icon.path()
                + "</svg></span>");
    }

    /** A link that loads its page anew; only so does a screen's board stay what its address says. */
    static Anchor link(String address, String text, String classes) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return styled(link, classes);
    }

    /** A board's short code on its colour. */
    static Span mark(String mark, String classes) {
        var piece = text(mark, ("mark " + classes).strip());
        piece.getElement().setAttribute("data-board", mark);
        return piece;
    }

    /** Status: icon, then word, then colour. */
    static Span status(Icon icon, String word, String tone) {
        var status = styled(new Span(), "st " + tone);
        status.add(icon(icon), new Span(word));
        return status;
    }

    /** A panel that says what isn't there, and what comes: {@code key.title} and {@code key.text}. */
    static Component empty(String key) {
        return styled(
                new Div(styled(
                        new Div(new H2(Words.of(key + ".title")), new Paragraph(Words.of(key + ".text"))), "empty")),
                "panel");
    }

    /** Prints the page as it is. */
    static NativeButton printer(String words) {
        var button = styled(new NativeButton(), "btn");
        button.add(icon(Icon.PRINT), new Span(words));
        button.addClickListener(click -> button.getElement().executeJs("window.print()"));
        return button;
    }

    /** An element that has no class of its own in Vaadin. */
    static Element element(String tag, String classes, Component... children) {
        var element = new Element(tag);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        for (Component child : children) {
            element.appendChild(child.getElement());
        }
        return element;
    }
}
