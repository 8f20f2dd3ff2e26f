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

/** What can't be done yet: the button stays in sight, and the reason stands beside it. */
final class Gate {
    private Gate() {}

    /**
     * @param id of the reason
     * @param button what can't be done
     * @param missing what is missing
     * @param more where to go, or nothing
     */
    static Component of(String id, String button, String missing, String more) {
        var why = new Paragraph();
        why.setId(id);
        why.add(text(missing, "missing"), text(more.isEmpty() ? "" : " " + more, ""));
        var disabled = styled(
                new NativeButton("", click -> {
                    // Courtesy only: the use case refuses.
                }),
                "btn");
        disabled.add(icon(Icon.LOCK), new Span(button));
        disabled.getElement().setAttribute("aria-disabled", "true");
        disabled.getElement().setAttribute("aria-describedby", id);
        return styled(new Div(disabled, why), "gate");
    }

    /** A gate in the words of the screens: {@code key.missing} and {@code key.where}. */
    static Component of(String key, String button) {
        return of("why-not-" + key.replace('.', '-'), button, Words.of(key + ".missing"), Words.of(key + ".where"));
    }
}
