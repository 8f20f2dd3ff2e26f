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
    private transient Optional<AdviceDraft> draft = Optional.empty();
    private transient Optional<DecisionPanel> deciding = Optional.empty();
    private AdviceSigning signing = new AdviceSigning(this::save);

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
                .filter(toSign -> draft.isPresent() && toSign.hash().equals(kept.hash()))
                .ifPresentOrElse(
                        toSign -> signing.askAgain(toSign, this::sign),
                        () -> notices.add(WorksheetResult.notice(Words.of("advice.kept.differs")))));
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
        draft = now.drafts() ? Optional.of(new AdviceDraft(now.advice())) : Optional.empty();
        removeAll();
        main.removeAll();
        notices.removeAll();
        add(CaseHead.of(address.board(), now.caseFile(), CaseHead.Tab.ADVICE), main);
        var print = Pieces.printer(Words.of("advice.print"));
        String lede = now.decision().made().isPresent()
                ? "advice.lede.decided"
                : now.isSigned() ? "advice.lede.signed" : "advice.lede.draft";
        var head = new Div(new H2(Words.of("advice.title")), styled(new Paragraph(Words.of(lede)), "lede"));
        main.add(styled(new Div(head, styled(new Div(print), "row noprint")), "pagehead"), notices);
        main.add(styled(new Div(left(now), right(now)), "cols papers"));
    }

    private Component left(AdvicePresenter.Opened now) {
        var paper = new AdvicePaper(now.advice(), draft);
        var left = styled(new Div(paper), "c7 stack");
        if (draft.isPresent()) {
            signing = new AdviceSigning(this::save);
            signing.show(now, this::begin);
            left.add(signing);
        }
        return left;
    }

    private Component right(AdvicePresenter.Opened now) {
        var right = styled(new Div(), "c5");
        deciding = Optional.empty();
        now.decision().made().ifPresentOrElse(made -> right.add(new DecisionPaper(now.decision(), made)), () -> {
            var panel = new DecisionPanel(now, this::decide);
            deciding = Optional.of(panel);
            right.add(panel);
        });
        return right;
    }

    private void save() {
        saved();
    }

    /** Saves what was typed; false when it stands only on this screen. */
    private boolean saved() {
        var before = opened.orElseThrow();
        var parts = draft.orElseThrow();
        notices.removeAll();
        try {
            AdviceDetails after = presenter.save(address.board(), before.advice(), parts.typed());
            take(after);
            parts.agreed();
            signing.saved();
            return true;
        } catch (Stale e) {
            var now = presenter.open(address.board(), address.caseFile());
            if (now.isSigned()) {
                notices.add(WorksheetResult.notice(Words.of("advice.stale.signed")));
                return false;
            }
            take(now.advice());
            parts.show(now.advice());
            notices.add(WorksheetResult.notice(Words.of("advice.stale")));
        } catch (Refusal e) {
            notices.add(WorksheetResult.notice(Problems.sentence(e)));
        }
        return false;
    }

    private void take(AdviceDetails advice) {
        var before = opened.orElseThrow();
        var now = new AdvicePresenter.Opened(before.caseFile(), advice, before.decision(), before.own());
        opened = Optional.of(now);
        signing.show(now, this::begin);
    }

    /** What is signed is what was saved, so it is saved first. */
    private void begin() {
        var advice = opened.orElseThrow().advice();
        boolean same = draft.orElseThrow().typed().equals(AdvicePresenter.Typed.of(advice));
        if (same || saved()) {
            opened.orElseThrow().advice().toSign().ifPresent(toSign -> signing.ask(toSign, this::sign));
        }
    }

    private void sign(ToSign toSign) {
        var advice = opened.orElseThrow().advice();
        if (!draft.orElseThrow().typed().equals(AdvicePresenter.Typed.of(advice))) {
            begin(); // typed on after the statement was shown
            return;
        }
        signed(new AdvicePresenter.AdviceKept(toSign.hash()), () -> signNow(advice, toSign));
    }

    private void signNow(AdviceDetails advice, ToSign toSign) {
        try {
            presenter.sign(address.board(), advice, toSign.confirmation());
            show();
            goTo("advice-signature");
        } catch (Stale e) {
            saved();
        } catch (Refusal e) {
            take(presenter.open(address.board(), address.caseFile()).advice());
            notices.add(WorksheetResult.notice(Problems.sentence(e)));
        }
    }

    private void decide(Outcome outcome, String reasons) {
        signed(new AdvicePresenter.DecisionKept(outcome, reasons), () -> decideNow(outcome, reasons));
    }

    private void decideNow(Outcome outcome, String reasons) {
        try {
            presenter.decide(address.board(), opened.orElseThrow().decision(), outcome, reasons);
            show();
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
