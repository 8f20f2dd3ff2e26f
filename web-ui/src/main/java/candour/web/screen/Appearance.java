package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Light or dark: a wish of whoever sits at a browser, which keeps it there; the server never hears of it. */
final class Appearance {
    /** Loaded before a page is painted, so that none is light for a moment. */
    static final String SCRIPT = "/theme/appearance.js";

    private Appearance() {}

    static Component choice() {
        Element choice = element("select", "appearance");
        for (String wish : List.of("", "light", "dark")) {
            Element option =
                    new Element("option").setText(Words.of("frame.appearance." + (wish.isEmpty() ? "system" : wish)));
            option.setAttribute("value", wish);
            choice.appendChild(option);
        }
        choice.executeJs("window.candourAppearance()");
        var label = element("label", "", text(Words.of("frame.appearance"), ""));
        label.appendChild(choice);
        var holder = styled(new Div(), "wish");
        holder.getElement().appendChild(label);
        return holder;
    }
}
