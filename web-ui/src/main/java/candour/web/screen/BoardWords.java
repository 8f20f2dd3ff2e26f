package candour.web.screen;

import candour.web.OwnWords;
import candour.web.PublicCalls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Before a screen is built, its tab learns the words of the board in its address; a screen of no board has the product's. */
@ApplicationScoped
public class BoardWords {
    @Inject
    PublicCalls calls;

    void starts(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(begun -> begun.getUI().addBeforeEnterListener(this::enter));
    }

    private void enter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(Addresses.BOARD)
                .ifPresentOrElse(board -> learn(event.getUI(), board), () -> OwnWords.NONE.putAt(event.getUI()));
    }

    /** From now on the tab says what the board says now. */
    void learn(UI tab, String board) {
        new OwnWords(calls.wording(board)).putAt(tab);
    }
}
