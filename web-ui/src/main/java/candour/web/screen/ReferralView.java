package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.document.DocumentPlace;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;

/** One referral: where it stands, the one next action, what is known; its history under a tab with an address. */
@Route(value = "b/:board/referrals/:referral/:tab?(history)", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ReferralView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient ReferralPresenter presenter;
    private final transient DocumentsPresenter documents;
    private final transient BoardAddress address = new BoardAddress();
    private final Div head = new Div();
    private final Main main = new Main();
    private String reference = "";

    @Inject
    public ReferralView(ReferralPresenter presenter, DocumentsPresenter documents) {
        this.presenter = presenter;
        this.documents = documents;
        main.setId("content");
        add(head, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            var referral = presenter.open(address.board(), address.referral());
            reference = referral.referral().reference();
            show(referral);
        });
    }

    private void show(ReferralPresenter.Opened opened) {
        boolean history = address.parameter(Addresses.TAB).isPresent();
        head.removeAll();
        head.add(caseHead(opened.referral(), history));
        main.removeAll();
        if (history) {
            main.add(history(opened));
            return;
        }
        if (opened.next() != ReferralPresenter.Next.WITH_THE_PANEL) {
            main.add(Steps.of(opened.referral())); // from then on its case says where it stands
        }
        main.add(
                next(opened),
                facts(opened),
                new DocumentsPart(
                        documents,
                        address.board(),
                        DocumentPlace.of(new ReferralId(opened.referral().id()))));
    }

    private NextStep next(ReferralPresenter.Opened opened) {
        return new NextStep(opened, presenter, address.board(), after -> {
            show(after);
            Frame.refreshRound(this);
            main.getChildren()
                    .filter(NextStep.class::isInstance)
                    .map(NextStep.class::cast)
                    .forEach(NextStep::takeFocus);
        });
    }

    private Section caseHead(ReferralDetails referral, boolean history) {
        var title = styled(
                new Div(
                        Pieces.mark(mark(referral), ""),
                        new H1(referral.reference()),
                        text(String.join(", ", referral.children()), "meta")),
                "title");
        var marking = styled(new Span(icon(Icon.LOCK), new Span(Words.of("referral.marking"))), "restrict");
        var facts = styled(new Div(marking, ReferralsView.status(referral.status())), "facts");
        var tabs = styled(
                new Nav(
                        tab(Addresses.referral(address.board(), referral.id()), "referral.tab.overview", !history),
                        tab(Addresses.history(address.board(), referral.id()), "referral.tab.history", history)),
                "tabs");
        tabs.setAriaLabel(Words.of("referral.tabs", referral.reference()));
        var section = styled(
                new Section(styled(new Div(title, CaseClocks.of(referral, presenter.today()), facts), "in"), tabs),
                "casehead");
        section.getElement().setAttribute("aria-label", Words.of("referral.head", referral.reference()));
        return section;
    }

    private static String mark(ReferralDetails referral) {
        return referral.reference().substring(0, referral.reference().indexOf('-'));
    }

    private static Anchor tab(String address, String key, boolean here) {
        Anchor tab = link(address, Words.of(key), "");
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private Component facts(ReferralPresenter.Opened opened) {
        ReferralDetails referral = opened.referral();
        var grounds = panel("referral.grounds", styled(new Paragraph(referral.grounds()), "record"));
        var wide = styled(new Div(grounds), "c8 stack");
        referral.requestText()
                .ifPresent(asked -> wide.add(panel("referral.request", styled(new Paragraph(asked), "record"))));
        wide.add(panel("referral.facts", ReferralFacts.of(referral)));
        var narrow = styled(
                new Div(new Identities(opened.canIdentify(), () -> presenter.show(address.board(), referral.id()))),
                "c4 stack");
        return styled(new Div(wide, narrow), "cols");
    }

    static Section panel(String titleKey, Component... body) {
        var header = new com.vaadin.flow.component.html.Header(new H2(Words.of(titleKey)));
        return styled(new Section(header, styled(new Div(body), "body stack")), "panel");
    }

    private Component history(ReferralPresenter.Opened opened) {
        if (!opened.canReadHistory()) {
            return panel("history.title", new Paragraph(Words.of("history.notForYou")));
        }
        return new History(
                "history", presenter.history(address.board(), opened.referral().id()));
    }

    @Override
    public Place place() {
        return address.place(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", reference);
    }
}
