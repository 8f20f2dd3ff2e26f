package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.CaseDetails;
import candour.casefile.ReferralDetails;
import candour.scoping.ScopingDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** One case: where it stands, the one next action, what has happened, what is known. */
@Route(value = "b/:board/cases/:case", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CaseView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient CasePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private String reference = "";

    @Inject
    public CaseView(CasePresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, at -> {
            var opened = presenter.open(address.board(), address.caseFile());
            reference = opened.details().reference();
            var main = new Main(Steps.of(opened.details().steps()));
            Restricted.notices(opened.details().referral()).ifPresent(main::add);
            main.add(new CaseNext(opened, address.board()), overview(opened));
            main.setId("content");
            removeAll();
            add(CaseHead.of(address.board(), opened.details(), CaseHead.Tab.OVERVIEW, opened.today()), main);
        });
    }

    private Component overview(CasePresenter.Opened opened) {
        ReferralDetails came = opened.details().referral();
        var wide = styled(
                new Div(
                        ReferralView.panel("timeline.title", CaseTimeline.of(opened, address.board())),
                        ReferralView.panel("referral.grounds", styled(new Paragraph(came.grounds()), "record")),
                        ReferralView.panel(
                                "referral.facts",
                                ReferralFacts.of(came),
                                new Paragraph(link(
                                        Addresses.referral(address.board(), came.id()),
                                        Words.of("case.referral.open"),
                                        "")))),
                "c8 stack");
        var narrow = styled(
                new Div(
                        new Identities(true, () -> presenter.show(address.board(), came.id())),
                        scoping(opened.scoping(), opened.today()),
                        agencies(came),
                        rules(opened.details())),
                "c4 stack");
        if (opened.canRestrict()) {
            narrow.add(Restricted.panel(address.board(), came));
        }
        return styled(new Div(wide, narrow), "cols");
    }

    private Section scoping(ScopingDetails scoping, LocalDate today) {
        var panel = ReferralView.panel("case.scoping", new Paragraph(CaseAgenciesView.standing(scoping)));
        scoping.returns().stream()
                .filter(one -> one.request().late())
                .forEach(one -> panel.add(styled(
                        new Div(Pieces.status(
                                Icon.WARNING,
                                one.agency() + ": " + Said.by(one.request().dueOn(), today),
                                "bad")),
                        "foot")));
        panel.add(styled(
                new Div(link(Addresses.agencies(address.board(), scoping.id()), Words.of("case.scoping.open"), "")),
                "foot"));
        return panel;
    }

    private static Section agencies(ReferralDetails came) {
        if (came.agencies().isEmpty()) {
            return ReferralView.panel("case.agencies", new Paragraph(Words.of("case.agencies.none")));
        }
        var list = styled(new UnorderedList(), "stack-s");
        came.agencies().forEach(agency -> list.add(new ListItem(agency)));
        return ReferralView.panel("case.agencies", styled(new Paragraph(Words.of("case.agencies.hint")), "meta"), list);
    }

    private static Section rules(CaseDetails details) {
        var panel = ReferralView.panel(
                "case.rules",
                new Paragraph(Words.of(
                        "case.rules.frozen",
                        details.editionTitle(),
                        details.termsNumber(),
                        Said.date(details.openedOn()))));
        details.whyThisEdition()
                .ifPresent(why -> panel.add(styled(
                        new Div(text(Words.of("case.rules.why"), "strong"), styled(new Paragraph(why), "record")),
                        "foot stack-s")));
        if (!details.toBeConfirmed().isEmpty()) {
            var list = styled(new UnorderedList(), "stack-s plainlist");
            details.toBeConfirmed().forEach(sentence -> list.add(new ListItem(sentence)));
            panel.add(styled(
                    new Div(Pieces.status(Icon.WARNING, Words.of("case.rules.toBeConfirmed"), "warn"), list),
                    "foot stack-s"));
        }
        return panel;
    }

    @Override
    public Place place() {
        return address.casePlace(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", reference);
    }
}
