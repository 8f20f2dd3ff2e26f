package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.signing.ToSign;
import candour.threshold.AdviceDetails;
import candour.threshold.Outcome;
import candour.threshold.ReasonsTooShort;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;

/** The panel's written advice, and beside it the decision of the Board Chair, who may depart from it. */
@Route(value = "b/:board/cases/:case/advice", layout = Frame.class)
@RouteScoped
@CdiComponent
public class AdviceView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient AdvicePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Main main = new Main();
    private final Div notices = styled(new Div(), "stack-s noprint");
    private transient Optional<AdvicePresenter.Opened> opened = Optional.empty();
    private transient Optional<AdviceDesk> desk = Optional.empty();
    private transient Optional<DecisionPanel> deciding = Optional.empty();

    @Inject
    public AdviceView(AdvicePresenter presenter) {
        this.presenter = presenter;
        main.setId("content");
        notices.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            show();
            offerKept();
        });
    }

    /** Offers again what was about to be signed when the browser left to prove who sits there. */
    private void offerKept() {
        String here = Addresses.advice(address.board(), address.caseFile());
        presenter.stepUp().kept(here, AdvicePresenter.AdviceKept.class).ifPresent(kept -> opened.orElseThrow()
                .advice()
                .toSign()
                .filter(toSign -> desk.isPresent() && toSign.hash().equals(kept.hash()))
                .ifPresentOrElse(
                        toSign -> desk.orElseThrow().askAgain(toSign), () -> say(Words.of("advice.kept.differs"))));
        presenter
                .stepUp()
                .kept(here, AdvicePresenter.DecisionKept.class)
                .ifPresent(kept -> deciding.ifPresent(panel -> panel.offer(kept.outcome(), kept.reasons())));
    }

    private void signed(Object command, Runnable sign) {
        presenter.stepUp().sign(Addresses.advice(address.board(), address.caseFile()), command, sign);
    }

    /** Shows what stands now, from the beginning. */
    private void show() {
        var now = presenter.open(address.board(), address.caseFile());
        opened = Optional.of(now);
        removeAll();
        main.removeAll();
        notices.removeAll();
        add(CaseHead.of(address.board(), now.caseFile(), CaseHead.Tab.ADVICE, presenter.today()), main);
        var print = Pieces.printer(Words.of("advice.print"));
        String lede = now.decision().made().isPresent()
                ? "advice.lede.decided"
                : now.isSigned() ? "advice.lede.signed" : "advice.lede.draft";
        var head = new Div(new H2(Words.of("advice.title")), styled(new Paragraph(Words.of(lede)), "lede"));
        main.add(styled(new Div(head, styled(new Div(print), "row noprint")), "pagehead"), notices);
        main.add(styled(new Div(left(now), right(now)), "cols papers"));
    }

    private Component left(AdvicePresenter.Opened now) {
        desk = now.drafts()
                ? Optional.of(new AdviceDesk(presenter, address.board(), now, this::sign, this::say))
                : Optional.empty();
        return desk.<Component>map(one -> one)
                .orElseGet(() -> styled(new Div(new AdvicePaper(now.advice(), Optional.empty())), "c7 stack"));
    }

    private void say(String sentence) {
        notices.removeAll();
        if (!sentence.isEmpty()) {
            notices.add(WorksheetResult.notice(sentence));
        }
    }

    private Component right(AdvicePresenter.Opened now) {
        var right = styled(new Div(), "c5");
        deciding = Optional.empty();
        now.decision().made().ifPresentOrElse(made -> right.add(new DecisionPaper(now.decision(), made)), () -> {
            var panel = new DecisionPanel(now, presenter.decisionDraft(address.board(), now.decision()), this::decide);
            deciding = Optional.of(panel);
            right.add(panel);
        });
        return right;
    }

    private void sign(AdviceDetails advice, ToSign toSign) {
        signed(new AdvicePresenter.AdviceKept(toSign.hash()), () -> signNow(advice, toSign));
    }

    private void signNow(AdviceDetails advice, ToSign toSign) {
        try {
            presenter.sign(address.board(), advice, toSign.confirmation());
            show();
            Frame.refreshRound(this);
            goTo("advice-signature");
        } catch (Stale e) {
            desk.ifPresent(one -> one.refused(Words.of("advice.changed")));
        } catch (Refusal e) {
            desk.ifPresent(one -> one.refused(Problems.sentence(e)));
        }
    }

    private void decide(Outcome outcome, String reasons) {
        signed(new AdvicePresenter.DecisionKept(outcome, reasons), () -> decideNow(outcome, reasons));
    }

    private void decideNow(Outcome outcome, String reasons) {
        try {
            deciding.orElseThrow()
                    .carriedOutBy(() -> presenter.decide(
                            address.board(), opened.orElseThrow().decision(), outcome, reasons));
            show();
            Frame.refreshRound(this);
            goTo("decision-signature");
        } catch (Stale e) {
            deciding.ifPresent(panel -> panel.refuse(Words.of("decision.stale"), false));
        } catch (Refusal e) {
            deciding.ifPresent(panel -> panel.refuse(Problems.sentence(e), e instanceof ReasonsTooShort));
        }
    }

    private void goTo(String id) {
        getElement().executeJs("document.getElementById($0).focus()", id);
    }

    @Override
    public Place place() {
        return address.casePlace(Words.of("case.tab.ADVICE"));
    }

    @Override
    public String getPageTitle() {
        return Words.of(
                "title",
                Words.of("case.tab.ADVICE") + ", "
                        + opened.map(now -> now.caseFile().reference()).orElse(""));
    }
}
