package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.Edition;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** One guidance edition: its steps, its test, who decides, its clocks and notices, and what nobody has checked yet. */
@Route(value = "b/:board/guidance/:edition", layout = Frame.class)
@RouteScoped
@CdiComponent
public class EditionView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient GuidancePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private String title = "";

    @Inject
    public EditionView(GuidancePresenter presenter) {
        this.presenter = presenter;
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            GuidancePresenter.Opened opened = presenter.open(address.board());
            Edition edition = opened.edition(address.edition());
            title = edition.title();
            removeAll();
            add(head(edition, opened.today()));
            edition.standing().needsLegalCheck().ifPresent(why -> add(check(why)));
            var wide = styled(new Div(), "c8 stack");
            wide.add(limbs(edition), criteria(edition));
            if (!edition.clocks().isEmpty()) {
                wide.add(clocks(edition));
            }
            if (!edition.notices().isEmpty()) {
                wide.add(notices(edition));
            }
            add(styled(new Div(wide, narrow(edition, opened.besides(edition))), "cols"));
        });
    }

    private static Component head(Edition edition, LocalDate today) {
        return styled(
                new Div(new Div(
                        new H1(edition.title()),
                        styled(new Paragraph(EditionWords.inForce(edition)), "lede"),
                        EditionWords.standing(edition, today))),
                "pagehead");
    }

    private static Component check(String why) {
        return styled(
                new Div(styled(
                        new Div(icon(Icon.WARNING), new Paragraph(Words.of("guidance.check", why))), "notice warn")),
                "stack-s");
    }

    private Component narrow(Edition edition, List<Edition> others) {
        var narrow = styled(
                new Div(
                        ReferralView.panel("guidance.decider", EditionWords.decider(edition)),
                        ReferralView.panel("guidance.steps", EditionWords.steps(edition))),
                "c4 stack");
        edition.leadArea()
                .ifPresent(rule -> narrow.add(ReferralView.panel("guidance.leadArea", EditionWords.leadArea(rule))));
        if (!edition.methods().isEmpty()) {
            var methods = styled(new UnorderedList(), "stack-s");
            edition.methods().forEach(method -> methods.add(new ListItem(EditionWords.method(method))));
            narrow.add(ReferralView.panel("guidance.methods", methods));
        }
        if (!edition.toBeConfirmed().isEmpty()) {
            var open = styled(new UnorderedList(), "stack-s");
            edition.toBeConfirmed().forEach(sentence -> open.add(new ListItem(sentence)));
            narrow.add(ReferralView.panel("guidance.unconfirmed", open));
        }
        narrow.add(
                ReferralView.panel("guidance.readIn", styled(new Paragraph(edition.source()), "source")),
                compare(edition, others));
        return narrow;
    }

    private Section compare(Edition edition, List<Edition> others) {
        var list = styled(new UnorderedList(), "stack-s");
        others.forEach(other -> list.add(new ListItem(
                link(Addresses.comparison(address.board(), edition.code(), other.code()), other.title(), ""))));
        return ReferralView.panel("guidance.compare", list);
    }

    private static Section limbs(Edition edition) {
        var table = new PlainTable(
                Words.of("guidance.limbs"), List.of(Words.of("guidance.limb"), Words.of("guidance.question")));
        edition.limbs().forEach(limb -> table.row(text(limb.reference(), "strong"), EditionWords.limb(edition, limb)));
        return ReferralView.panel("guidance.limbs", table);
    }

    private static Section criteria(Edition edition) {
        var list = styled(new UnorderedList(), "stack rules");
        edition.criteria().forEach(row -> list.add(new ListItem(EditionWords.criterion(row))));
        return ReferralView.panel("guidance.criteria", list);
    }

    private static Section clocks(Edition edition) {
        var table = new PlainTable(
                Words.of("guidance.clocks"), List.of(Words.of("guidance.clock"), Words.of("guidance.counts")));
        edition.clocks().forEach(clock -> table.row(new Span(clock.title()), EditionWords.clock(clock)));
        return ReferralView.panel("guidance.clocks", table);
    }

    private static Section notices(Edition edition) {
        var table = new PlainTable(
                Words.of("guidance.notices"),
                List.of(Words.of("guidance.notice.to"), Words.of("guidance.notice.what")));
        edition.notices().forEach(notice -> table.row(new Span(notice.to()), EditionWords.notice(edition, notice)));
        return ReferralView.panel("guidance.notices", table);
    }

    @Override
    public Place place() {
        return address.guidancePlace(title);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", title);
    }
}
