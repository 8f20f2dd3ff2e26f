package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.guidance.Edition;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The guidance editions, and which of them the board follows. */
@Route(value = "b/:board/guidance", layout = Frame.class)
@RouteScoped
@CdiComponent
public class GuidanceView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient GuidancePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();

    @Inject
    public GuidanceView(GuidancePresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            GuidancePresenter.Opened opened = presenter.open(address.board());
            removeAll();
            add(
                    styled(
                            new Div(new Div(
                                    new H1(Words.of("guidance.title")),
                                    styled(new Paragraph(Words.of("guidance.lede")), "lede"))),
                            "pagehead"),
                    followed(opened),
                    styled(new Div(table(opened)), "panel"));
        });
    }

    /** Which rules a new case gets here, and what an edition that has ended asks for. */
    private static Component followed(GuidancePresenter.Opened opened) {
        String sentence = opened.followed()
                .map(edition -> edition.endedBy(opened.today())
                        .map(on -> Words.of("guidance.followed.ended", edition.title(), Said.date(on)))
                        .orElse(Words.of("guidance.followed", edition.title())))
                .orElse(Words.of("guidance.followed.none"));
        boolean ended = opened.followed()
                .flatMap(edition -> edition.endedBy(opened.today()))
                .isPresent();
        return styled(
                new Div(styled(
                        new Div(icon(ended ? Icon.WARNING : Icon.DONE), new Paragraph(sentence)),
                        ended ? "notice warn" : "notice plain")),
                "stack-s");
    }

    private PlainTable table(GuidancePresenter.Opened opened) {
        var table = new PlainTable(
                Words.of("guidance.caption"),
                List.of(
                        Words.of("guidance.edition"),
                        Words.of("guidance.inForce"),
                        Words.of("guidance.decider"),
                        Words.of("guidance.standing")));
        opened.editions()
                .forEach(edition -> table.row(
                        link(Addresses.edition(address.board(), edition.code()), edition.title(), ""),
                        new Span(EditionWords.inForce(edition)),
                        new Span(Words.of("guidance.decidedBy", edition.decidedBy())),
                        standing(opened, edition)));
        return table;
    }

    private static Component standing(GuidancePresenter.Opened opened, Edition edition) {
        var said = styled(new Div(EditionWords.standing(edition, opened.today())), "stack-s");
        if (opened.isFollowed(edition)) {
            said.add(new Div(Pieces.status(Icon.TICK, Words.of("guidance.standing.followed"), "ok")));
        }
        return said;
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("guidance.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("guidance.title"));
    }
}
