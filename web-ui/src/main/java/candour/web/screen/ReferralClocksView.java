package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;

/** The clocks of a referral and its case: how each stands, how its day was computed, what stops or suspends it. */
@Route(value = "b/:board/referrals/:referral/clocks", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ReferralClocksView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient ReferralClocksPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Div head = new Div();
    private final Main main = new Main();
    private final Paragraph said = styled(new Paragraph(), "saved");
    private String reference = "";

    @Inject
    public ReferralClocksView(ReferralClocksPresenter presenter) {
        this.presenter = presenter;
        main.setId("content");
        said.getElement().setAttribute("role", "status");
        add(head, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            show();
            presenter
                    .stepUp()
                    .kept(here(), UUID.class)
                    .ifPresent(suspension -> said.setText(Words.of("clocks.proved")));
        });
    }

    private String here() {
        return Addresses.clocks(address.board(), address.referral());
    }

    private void show() {
        var opened = presenter.open(address.board(), address.referral());
        reference = opened.sheet().reference();
        head.removeAll();
        head.add(opened.caseFile()
                .map(file -> CaseHead.of(address.board(), file, CaseHead.Tab.CLOCKS, opened.today()))
                .orElseGet(() ->
                        ReferralHead.of(address.board(), opened.referral(), ReferralHead.Tab.CLOCKS, opened.today())));
        main.removeAll();
        var recorder = new Recorder(opened, presenter, address.board(), this::done);
        var suspensions = new SuspensionPanel(recorder, this::settle);
        main.add(
                said,
                styled(
                        new Div(
                                styled(new Div(ClockList.of(recorder), suspensions.panel()), "c8 stack"),
                                styled(
                                        new Div(
                                                NotificationPanels.notification(recorder),
                                                NotificationPanels.views(recorder)),
                                        "c4 stack")),
                        "cols"));
    }

    /** Shows the page as it is now, and says what became of it. */
    private void done(String sentence) {
        show();
        Frame.refreshRound(this);
        said.setText(sentence);
        said.getElement().setAttribute("tabindex", "-1");
        said.getElement().callJsFunction("focus");
    }

    private void settle(SuspensionPanel.Settling settling) {
        if (settling.settlement() == SuspensionPanel.Settlement.APPROVE) {
            presenter.stepUp().sign(here(), settling.command().suspension(), () -> carryOut(settling));
        } else {
            carryOut(settling);
        }
    }

    private void carryOut(SuspensionPanel.Settling settling) {
        try {
            switch (settling.settlement()) {
                case APPROVE -> presenter.approve(address.board(), settling.command());
                case DECLINE -> presenter.decline(address.board(), settling.command());
                case END -> presenter.end(address.board(), settling.command());
            }
            done(Words.of("clocks.settled", settling.settlement()));
        } catch (Stale e) {
            done(Words.of("clocks.stale.shown"));
        } catch (Refusal e) {
            done(Problems.sentence(e));
        }
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
