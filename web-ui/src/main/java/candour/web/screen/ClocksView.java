package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.clock.RunningClock;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All running clocks of a board, the nearest first. */
@Route(value = "b/:board/clocks", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ClocksView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    static final int AT_ONCE = 100;

    private final transient ClocksPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Div rows = new Div();

    @Inject
    public ClocksView(ClocksPresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            removeAll();
            add(
                    styled(
                            new Div(new Div(
                                    new H1(Words.of("clocks.all")),
                                    styled(new Paragraph(Words.of("clocks.all.lede")), "lede"))),
                            "pagehead"),
                    rows);
            show(presenter.running(address.board()), presenter.today(), AT_ONCE);
        });
    }

    private void show(List<RunningClock> running, LocalDate today, int most) {
        rows.removeAll();
        if (running.isEmpty()) {
            rows.add(Pieces.empty("clocks.all.none"));
            return;
        }
        rows.add(styled(
                new Div(ClockTable.of(
                        address.board(), running.stream().limit(most).toList(), today)),
                "panel"));
        if (running.size() > most) {
            var more = styled(
                    new NativeButton(Words.of("clocks.more"), click -> show(running, today, most + AT_ONCE)), "btn");
            rows.add(styled(
                    new Div(
                            styled(new Paragraph(Words.of("clocks.showing", most, running.size())), "meta strong"),
                            more),
                    "more"));
        }
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("clocks.all"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("clocks.all"));
    }
}
