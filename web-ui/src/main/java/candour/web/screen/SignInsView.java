package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.FactorResetDetails;
import candour.board.RosterEntry;
import candour.identity.SignInAway;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sign-in of members: whose second factor is lost, who asked for its reset, and who has confirmed it. */
@Route(value = "b/:board/sign-ins", layout = Frame.class)
@RouteScoped
@CdiComponent
public class SignInsView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient SignInsPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph notice = styled(new Paragraph(), "saved");
    private final Select<RosterEntry> person = new Select<>();
    private final TextArea reason =
            Fields.hinted(new TextArea(Words.of("signins.reason")), "reason", "signins.reason.hint");
    private final TextArea check =
            Fields.hinted(new TextArea(Words.of("signins.check")), "check", "signins.check.hint");
    private final Div list = styled(new Div(), "stack");
    private String key = UUID.randomUUID().toString();

    @Inject
    public SignInsView(SignInsPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        notice.getElement().setAttribute("role", "status");
        person.setLabel(Words.of("signins.person"));
        Fields.hinted(person, "person", "signins.person.hint");
        person.setItemLabelGenerator(entry -> entry.name().orElse(Words.of("signins.nameless")) + ", " + entry.title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            build(presenter.open(address.board()));
            presenter.stepUp().kept(here(), SignInsPresenter.Typed.class).ifPresent(this::putBack);
            presenter
                    .stepUp()
                    .kept(here(), SignInsPresenter.ConfirmationKept.class)
                    .ifPresent(kept -> notice.setText(Words.of("signins.proved.confirm")));
        });
    }

    private String here() {
        return Addresses.signIns(address.board());
    }

    private void putBack(SignInsPresenter.Typed kept) {
        person.getListDataView()
                .getItems()
                .filter(entry -> kept.person().filter(entry.id()::equals).isPresent())
                .findFirst()
                .ifPresent(person::setValue);
        reason.setValue(kept.reason());
        check.setValue(kept.check());
        notice.setText(Words.of("signins.proved.ask"));
    }

    private void build(SignInsPresenter.Opened opened) {
        removeAll();
        var lede = styled(new Paragraph(Words.of("signins.lede")), "lede");
        add(styled(new Div(new Div(new H1(Words.of("signins.title")), lede, notice)), "pagehead"));
        if (!opened.maySee()) {
            add(Pieces.empty("signins.notForYou"));
            return;
        }
        if (opened.mayAsk()) {
            person.setItems(opened.people());
            var send = styled(new NativeButton(Words.of("signins.ask"), click -> ask()), "btn primary");
            var hint = styled(new Paragraph(Words.of("signins.ask.hint")), "meta");
            add(
                    summary,
                    ReferralView.panel("signins.lost", person, reason, check, styled(new Div(send, hint), "sendrow")));
        }
        add(styled(new H2(Words.of("signins.resets")), "grouphead"), list);
        fill(opened);
    }

    private void fill(SignInsPresenter.Opened opened) {
        list.removeAll();
        opened.resets()
                .forEach(reset ->
                        list.add(new ResetPanel(reset, opened.mayAsk(), () -> confirm(reset), () -> withdraw(reset))));
        if (opened.resets().isEmpty()) {
            list.add(Pieces.empty("signins.none"));
        }
    }

    private Map<String, Faultable> fields() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("person", Fields.faultable(person));
        fields.put("reason", Fields.faultable(reason));
        fields.put("check", Fields.faultable(check));
        return fields;
    }

    private void ask() {
        var typed = new SignInsPresenter.Typed(
                Optional.ofNullable(person.getValue()).map(RosterEntry::id), reason.getValue(), check.getValue());
        if (summary.complain("signins.notAsked", fields(), presenter.check(typed))) {
            return;
        }
        presenter
                .stepUp()
                .sign(
                        here(),
                        typed,
                        () -> trying(() -> {
                            presenter.request(address.board(), key, typed);
                            key = UUID.randomUUID().toString();
                            person.clear();
                            reason.clear();
                            check.clear();
                            notice.setText(Words.of("signins.asked"));
                        }));
    }

    private void confirm(FactorResetDetails reset) {
        presenter
                .stepUp()
                .sign(
                        here(),
                        new SignInsPresenter.ConfirmationKept(reset.id()),
                        () -> trying(() -> {
                            presenter.confirm(address.board(), reset);
                            notice.setText(Words.of("signins.confirmed"));
                        }));
    }

    private void withdraw(FactorResetDetails reset) {
        trying(() -> {
            presenter.withdraw(address.board(), reset);
            notice.setText(Words.of("signins.withdrawn"));
        });
    }

    /** Does it, says what stands in the way, and shows the resets as they are now. */
    private void trying(Runnable deed) {
        notice.setText("");
        try {
            deed.run();
        } catch (Stale e) {
            notice.setText(Words.of("signins.stale"));
        } catch (SignInAway e) {
            notice.setText(Words.of("page.SignInAway.text"));
        } catch (Refusal e) {
            notice.setText(Problems.sentence(e));
        }
        fill(presenter.open(address.board()));
        Frame.refreshRound(this);
        notice.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("signins.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("signins.title"));
    }
}
