package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Asks before something that can't be taken back: names it, says what is lost and what stays, and offers two verbs, the
 * safe one first and with the focus. The browser's own dialog, so Escape keeps everything as it is.
 */
@Tag("dialog")
final class Ask extends HtmlContainer {
    /** @param act what happens if the person means it */
    Ask(String title, String text, String keep, String go, Runnable act) {
        this(title, text, keep, go, act, () -> true);
    }

    private Ask(String title, String text, String keep, String go, Runnable act, BooleanSupplier ready) {
        addClassName("ask");
        String id = "ask-" + Integer.toHexString(System.identityHashCode(this));
        var heading = new H2(title);
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        var safe = styled(new NativeButton(keep, click -> close()), "btn");
        safe.getElement().setAttribute("autofocus", true);
        var sure = styled(
                new NativeButton(go, click -> {
                    if (ready.getAsBoolean()) {
                        close();
                        act.run();
                    }
                }),
                "btn danger");
        add(heading, new Paragraph(text), styled(new Div(safe, sure), "row"));
        getElement().addEventListener("close", closed -> getElement().removeFromParent());
        addAttachListener(shown -> getElement().executeJs("this.showModal()"));
    }

    /**
     * Asks for the reason, too; without one nothing happens.
     *
     * @param act what happens with the reason if the person means it
     */
    Ask(String title, String text, String keep, String go, TextArea reason, Consumer<String> act) {
        this(title, text, keep, go, () -> act.accept(reason.getValue().strip()), () -> isGiven(reason));
        addComponentAtIndex(2, reason);
    }

    private static boolean isGiven(TextArea reason) {
        boolean given = !reason.getValue().isBlank();
        reason.setInvalid(!given);
        if (!given) {
            reason.focus();
        }
        return given;
    }

    private void close() {
        getElement().executeJs("this.close()");
    }
}
