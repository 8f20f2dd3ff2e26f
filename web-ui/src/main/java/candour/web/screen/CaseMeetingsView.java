package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.CaseDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;

/** The meetings that have a case on their agenda. */
@Route(value = "b/:board/cases/:case/meetings", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CaseMeetingsView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient MeetingsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Main main = new Main();
    private String reference = "";

    @Inject
    public CaseMeetingsView(MeetingsPresenter presenter) {
        this.presenter = presenter;
        main.setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            String board = address.board();
            CaseDetails details = presenter.caseFile(board, address.caseFile());
            var rows = presenter.about(board, details.id());
            reference = details.reference();
            removeAll();
            main.removeAll();
            var words = new Div(
                    new H2(Words.of("meetings.title")), styled(new Paragraph(Words.of("meetings.ofCase")), "lede"));
            var head = styled(new Div(words), "pagehead");
            if (details.next().isPresent() && presenter.canConvene(board)) {
                head.add(link(Addresses.convene(board, details.id()), Words.of("meetings.convene"), "btn"));
            }
            main.add(head);
            if (rows.isEmpty()) {
                main.add(Pieces.empty("meetings.ofCase.empty"));
            } else {
                var table = new MeetingTable(board, Words.of("meetings.ofCase.caption", reference));
                rows.forEach(table::row);
                main.add(table);
            }
            add(CaseHead.of(board, details, CaseHead.Tab.MEETINGS, presenter.today()), main);
        });
    }

    @Override
    public Place place() {
        return address.casePlace(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("meetings.of", reference));
    }
}
