package candour.web.screen;

import candour.casefile.CaseDetails;
import candour.casefile.CaseId;
import candour.document.DocumentPlace;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;

/** The documents of a case. */
@Route(value = "b/:board/cases/:case/documents", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CaseDocumentsView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient DocumentsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private String reference = "";

    @Inject
    public CaseDocumentsView(DocumentsPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            String board = address.board();
            CaseDetails details = presenter.caseFile(board, address.caseFile());
            reference = details.reference();
            var main = new Main(new DocumentsPart(presenter, board, DocumentPlace.of(new CaseId(details.id()))));
            main.setId("content");
            removeAll();
            add(CaseHead.of(board, details, CaseHead.Tab.DOCUMENTS, presenter.today()), main);
        });
    }

    @Override
    public Place place() {
        return address.casePlace(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("documents.of", reference));
    }
}
