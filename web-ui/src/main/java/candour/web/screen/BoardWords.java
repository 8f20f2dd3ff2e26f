package candour.web.screen;

import candour.web.OwnWords;
import candour.web.PublicCalls;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Before a screen is built, its tab learns the words of the board in its address; a screen of no board has the product's. */
@ApplicationScoped
public class BoardWords {
    @Inject
    PublicCalls calls;

    void starts(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(begun -> begun.getUI().addBeforeEnterListener(this::enter));
    }

    private void enter(BeforeEnterEvent event) {
        Map<String, String> own = event.getRouteParameters()
                .get(Addresses.BOARD)
                .map(calls::wording)
                .orElse(Map.of());
        new OwnWords(own).putAt(event.getUI());
    }

    /** The tab's board has just changed its words. */
    void anew(UI tab, String board) {
        new OwnWords(calls.wording(board)).putAt(tab);
    }
}
