package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralStatus;
import candour.document.DocumentPlace;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;

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
    private transient Optional<ReferralEndings> ending = Optional.empty();
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
            presenter
                    .stepUp()
                    .kept(Addresses.referral(address.board(), address.referral()), ReferralPresenter.DeclineKept.class)
                    .ifPresent(kept -> ending.ifPresent(panel -> panel.offer(kept.reason())));
        });
    }

    private void show(ReferralPresenter.Opened opened) {
        boolean history = address.parameter(Addresses.TAB).isPresent();
        head.removeAll();
        head.add(ReferralHead.of(
                address.board(),
                opened.referral(),
                history ? ReferralHead.Tab.HISTORY : ReferralHead.Tab.OVERVIEW,
                presenter.today()));
        main.removeAll();
        if (history) {
            main.add(history(opened));
            return;
        }
        if (opened.referral().status() == ReferralStatus.AWAITING_REQUEST) {
            main.add(Steps.of(opened.referral())); // from then on its case says where it stands, or there is none
        }
        Restricted.notices(opened.referral()).ifPresent(main::add);
        main.add(
                next(opened),
                facts(opened),
                new DocumentsPart(
                        documents,
                        address.board(),
                        DocumentPlace.of(new ReferralId(opened.referral().id()))));
    }

    private NextStep next(ReferralPresenter.Opened opened) {
        return new NextStep(opened, presenter, address.board(), this::became);
    }

    /** Shows what became of the referral, and lets whoever can't see the page hear it. */
    private void became(ReferralPresenter.Opened after) {
        show(after);
        Frame.refreshRound(this);
        main.getChildren()
                .filter(NextStep.class::isInstance)
                .map(NextStep.class::cast)
                .forEach(NextStep::takeFocus);
    }

    private Component facts(ReferralPresenter.Opened opened) {
        ReferralDetails referral = opened.referral();
        var grounds = panel("referral.grounds", styled(new Paragraph(referral.grounds()), "record"));
        var wide = styled(new Div(), "c8 stack");
        if (!opened.alike().isEmpty()) {
            wide.add(new AlikePanel(opened, presenter, address.board(), this::became));
        }
        wide.add(grounds);
        referral.requestText()
                .ifPresent(asked -> wide.add(panel("referral.request", styled(new Paragraph(asked), "record"))));
        wide.add(panel("referral.facts", ReferralFacts.of(referral)));
        if (!referral.corrections().isEmpty()) {
            wide.add(new Corrections(
                    referral.corrections(),
                    opened.canIdentify(),
                    () -> presenter.showEarlier(address.board(), referral.id())));
        }
        var narrow = styled(
                new Div(new Identities(opened.canIdentify(), () -> presenter.show(address.board(), referral.id()))),
                "c4 stack");
        if (opened.acts().contains(ReferralPresenter.Act.CORRECT)) {
            narrow.add(panel(
                    "correct.title",
                    new Paragraph(Words.of("correct.why")),
                    link(Addresses.correction(address.board(), referral.id()), Words.of("correct.go"), "btn small")));
        }
        if (opened.acts().contains(ReferralPresenter.Act.RESTRICT)) {
            narrow.add(Restricted.panel(address.board(), referral));
        }
        var ends = new ReferralEndings(opened, presenter, address.board(), this::became);
        ending = Optional.of(ends);
        narrow.add(ends);
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
