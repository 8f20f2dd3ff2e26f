package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The menu of a small screen. The browser's own dialog: what lies under it can't be reached, Escape closes it, and the
 * focus goes back to what opened it.
 */
@Tag("dialog")
final class Drawer extends HtmlContainer {
    Drawer() {
        addClassName("drawer");
        getElement().setAttribute("aria-label", Words.of("frame.menu"));
        getElement().executeJs("this.addEventListener('click', click => { if (click.target === this) this.close(); })");
    }

    void fill(Component... content) {
        removeAll();
        add(styled(new NativeButton(Words.of("frame.menu.close"), click -> close()), "btn small"));
        add(content);
    }

    void open() {
        getElement().executeJs("this.showModal()");
    }

    private void close() {
        getElement().executeJs("this.close()");
    }
}
