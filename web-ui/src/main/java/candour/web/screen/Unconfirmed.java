package candour.web.screen;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Stands beside whatever nobody has checked against the official text. */
final class Unconfirmed {
    private Unconfirmed() {}

    static Component mark() {
        return Pieces.status(Icon.WARNING, Words.of("guidance.toBeConfirmed"), "warn");
    }

    /** The mark where it belongs, and nothing where the fact was checked. */
    static Component unless(boolean confirmed) {
        return confirmed ? new Span() : mark();
    }
}
