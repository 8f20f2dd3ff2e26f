package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;

/**
 * Where a reference or words are typed. What is typed goes to the server in the page's own messages: it is in no address, and so
 * in no browser's history and in no server's log.
 */
final class FindBox extends Div {
    private static final int LONGEST = 200;
    private static final String TYPED = "element.closest('[role=search]').querySelector('input').value";

    private final Input field = new Input();

    FindBox(Consumer<String> found) {
        addClassName("find");
        getElement().setAttribute("role", "search");
        field.setType("search");
        field.setAriaLabel(Words.of("search.label"));
        field.setPlaceholder(Words.of("search.label"));
        field.getElement().setAttribute("maxlength", String.valueOf(LONGEST));
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement()
                .addEventListener("keydown", event -> found.accept(typed(event)))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
        var button = styled(new NativeButton(), "findgo");
        button.add(icon(Icon.FIND));
        button.setAriaLabel(Words.of("search.go"));
        button.getElement()
                .addEventListener("click", event -> found.accept(typed(event)))
                .addEventData(TYPED);
        add(field, button);
    }

    private static String typed(DomEvent event) {
        return event.getEventData().getString(TYPED);
    }

    void put(String text) {
        field.setValue(text);
    }
}
