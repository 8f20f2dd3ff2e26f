package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.draft.DraftDetails;
import candour.draft.DraftRow;
import candour.kernel.NotFound;
import candour.kernel.Refusal;
import candour.problem.Problems;
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
import java.util.Optional;
import java.util.UUID;

/**
 * Refers a child: four short parts on one page, kept as they are typed for whoever types them. What is missing is said at
 * the top and at its field. The address names the draft, so that the same page comes back with it.
 */
@Route(value = "b/:board/referrals/new", layout = Frame.class)
@RouteScoped
@CdiComponent
public class NewReferralView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient NewReferralPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary summary = new ErrorSummary();
    private transient Optional<ReferralFields> fields = Optional.empty();
    private transient Optional<DraftKeeper> keeper = Optional.empty();

    @Inject
    public NewReferralView(NewReferralPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> build(DraftAddress.named(event)));
    }

    private void build(Optional<UUID> named) {
        removeAll();
        PrivateDraft draft = presenter.draft(address.board());
        Optional<DraftDetails> goesOn = named.map(draft::open);
        var form = new ReferralFields(presenter.agencies(address.board()));
        var keeps = new DraftKeeper(draft, () -> ReferralTyped.fields(form.typed()));
        fields = Optional.of(form);
        keeper = Optional.of(keeps);
        keeps.onBegun(begun -> name(begun.id()));
        goesOn.ifPresent(kept -> keeps.restored(kept, typed -> form.show(ReferralTyped.form(typed))));
        form.onChildren(keeps::keep);
        var send = styled(new NativeButton(Words.of("new.send"), click -> send()), "btn primary");
        var head = styled(
                new Div(new Div(new H1(Words.of("new.title")), styled(new Paragraph(Words.of("new.lede")), "lede"))),
                "pagehead");
        add(head, summary);
        if (goesOn.isEmpty()) {
            add(new UnsentDrafts(draft.unsent(), this::goOn, draft::throwAway));
        }
        var desk = styled(
                new Div(
                        form,
                        styled(new Div(keeps.state()), "savebar"),
                        styled(new Div(send, styled(new Paragraph(Words.of("new.send.hint")), "meta")), "sendrow")),
                "stack");
        keeps.watch(desk);
        add(desk);
    }

    private void goOn(DraftRow unsent) {
        try {
            build(Optional.of(unsent.id()));
            name(unsent.id());
        } catch (NotFound e) {
            build(Optional.empty()); // sent or thrown away in another tab
        }
    }

    private void name(UUID draft) {
        DraftAddress.name(this, Addresses.newReferral(address.board()), draft);
    }

    private void send() {
        ReferralFields form = fields.orElseThrow();
        DraftKeeper keeps = keeper.orElseThrow();
        keeps.keep();
        if (summary.complain("new.notSent", form.byName(), presenter.check(form.typed()))) {
            return;
        }
        try {
            var sent = keeps.carriedOutBy(() -> presenter.send(address.board(), form.typed(), key));
            getUI().ifPresent(ui -> ui.getPage().setLocation(Addresses.referral(address.board(), sent.id())));
        } catch (Refusal e) {
            Problems.of(e).detail().ifPresent(summary::say);
            summary.takeFocus();
        }
    }

    @Override
    public Place place() {
        return address.place(Words.of("new.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("new.title"));
    }
}
