package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What can't be done yet: its button stays in sight and can be reached, and the reason is heard with it. */
final class Gate extends Div {
    /** @param id of the reason, for the button to name */
    Gate(String id, String verb, String reason) {
        this(id, verb, new Paragraph(reason));
    }

    private Gate(String id, String verb, Paragraph why) {
        addClassName("gate");
        why.setId(id);
        add(closed(id, verb), why);
    }

    /**
     * @param id of the reason
     * @param verb what can't be done
     * @param missing what is missing
     * @param more where to go, or nothing
     */
    static Component of(String id, String verb, String missing, String more) {
        var why = new Paragraph();
        why.add(text(missing, "missing"), text(more.isEmpty() ? "" : " " + more, ""));
        return new Gate(id, verb, why);
    }

    /** A gate in the words of the screens: {@code key.missing} and {@code key.where}. */
    static Component of(String key, String verb) {
        return of("why-not-" + key.replace('.', '-'), verb, Words.of(key + ".missing"), Words.of(key + ".where"));
    }

    /** A button that does nothing, beside or under the reason of that id: the use case would refuse. */
    static NativeButton closed(String reasonId, String verb) {
        var button = styled(new NativeButton(), "btn");
        button.add(icon(Icon.LOCK), new Span(verb));
        button.getElement().setAttribute("aria-disabled", "true");
        button.getElement().setAttribute("aria-describedby", reasonId);
        return button;
    }
}
