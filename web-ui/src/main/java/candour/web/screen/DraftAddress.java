package candour.web.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** The draft in a page's address, from where a reload or a new sign-in comes back to it. An id tells nothing of a child. */
final class DraftAddress {
    private static final String DRAFT = "draft";

    private DraftAddress() {}

    /** The draft that the address names; what is no id names nobody's draft. */
    static Optional<UUID> named(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DRAFT)
                .map(DraftAddress::id);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    /** Puts the draft into the address that the browser shows, without opening it anew. */
    static void name(Component page, String address, UUID draft) {
        page.getElement().executeJs("history.replaceState(history.state, '', $0)", address + "?" + DRAFT + "=" + draft);
    }
}
