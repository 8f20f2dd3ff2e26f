package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What can't be done yet: its button stays in sight and can be reached, and the reason is heard with it. */
final class Gate extends Div {
    /** @param id of the reason, for the button to name */
    Gate(String id, String verb, String reason) {
        addClassName("gate");
        var why = new Paragraph(reason);
        why.setId(id);
        add(closed(id, verb), why);
    }

    /** A button that does nothing, beside or under the reason of that id. */
    static NativeButton closed(String reasonId, String verb) {
        var button = styled(new NativeButton(), "btn");
        button.add(icon(Icon.LOCK), new Span(verb));
        button.getElement().setAttribute("aria-disabled", "true");
        button.getElement().setAttribute("aria-describedby", reasonId);
        return button;
    }
}
