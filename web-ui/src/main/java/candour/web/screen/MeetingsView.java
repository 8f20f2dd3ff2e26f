package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.kernel.Page;
import candour.meeting.MeetingRow;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The panel's meetings, the latest first. */
@Route(value = "b/:board/meetings", layout = Frame.class)
@RouteScoped
@CdiComponent
public class MeetingsView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient MeetingsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Div more = styled(new Div(), "more");

    @Inject
    public MeetingsView(MeetingsPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            Page<MeetingRow> page = presenter.meetings(address.board(), Optional.empty());
            removeAll();
            var words = new Div(
                    new H1(Words.of("meetings.title")), styled(new Paragraph(Words.of("meetings.lede")), "lede"));
            var head = styled(new Div(words), "pagehead");
            if (presenter.canConvene(address.board())) {
                head.add(link(Addresses.convene(address.board()), Words.of("meetings.convene"), "btn primary"));
            }
            add(head);
            if (page.items().isEmpty()) {
                add(Pieces.empty("meetings.empty"));
            } else {
                var table = new MeetingTable(address.board(), Words.of("meetings.caption"));
                add(table, more);
                show(table, page);
            }
        });
    }

    private void show(MeetingTable table, Page<MeetingRow> page) {
        page.items().forEach(table::row);
        more.removeAll();
        page.next().map(UUID::fromString).ifPresent(last -> {
            var button = styled(new NativeButton(Words.of("meetings.more")), "btn");
            button.addClickListener(click -> show(table, presenter.meetings(address.board(), Optional.of(last))));
            more.add(button);
        });
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("meetings.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("meetings.title"));
    }
}
