package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.AgencyDetails;
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
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Refers a child in short steps, kept as they are typed for whoever types them, with the step that they were at. What is
 * missing is said at the top of its step and at its field; the last step reads everything back. The address names the
 * draft, so that the same page comes back with it.
 */
@Route(value = "b/:board/referrals/new", layout = Frame.class)
@RouteScoped
@CdiComponent
public class NewReferralView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private static final String STEP = "step";

    private final transient NewReferralPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph progress = styled(new Paragraph(), "kicker");
    private final H2 title = new H2();
    private final Div readBack = new Div();
    private final Div unsent = new Div();
    private final NativeButton back = styled(new NativeButton("", click -> back()), "btn");
    private final NativeButton go = styled(new NativeButton("", click -> goOn()), "btn primary");
    private final NativeButton send = styled(new NativeButton("", click -> send()), "btn primary");
    private final Paragraph sendHint = styled(new Paragraph(), "meta");
    private transient List<AgencyDetails> agencies = List.of();
    private transient Optional<ReferralFields> fields = Optional.empty();
    private transient Optional<DraftKeeper> keeper = Optional.empty();
    private ReferralStep step = ReferralStep.SOURCE;
    private boolean changing;

    @Inject
    public NewReferralView(NewReferralPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        title.setId("step");
        title.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> build(DraftAddress.named(event)));
    }

    private void build(Optional<UUID> named) {
        removeAll();
        PrivateDraft draft = presenter.draft(address.board());
        Optional<DraftDetails> goesOn = named.map(draft::open);
        agencies = presenter.agencies(address.board());
        step = ReferralStep.SOURCE;
        changing = false;
        var form = new ReferralFields(agencies);
        fields = Optional.of(form);
        var keeps = new DraftKeeper(draft, this::typed);
        keeper = Optional.of(keeps);
        keeps.onBegun(begun -> name(begun.id()));
        goesOn.ifPresent(kept -> keeps.restored(kept, this::restore));
        form.onChildren(keeps::keep);
        var head = styled(
                new Div(new Div(new H1(Words.of("new.title")), styled(new Paragraph(Words.of("new.lede")), "lede"))),
                "pagehead");
        add(head, summary, unsent);
        unsent.removeAll();
        if (goesOn.isEmpty()) {
            unsent.add(new UnsentDrafts(draft.unsent(), this::goOn, draft::throwAway));
        }
        var asked = styled(new Section(new Header(new Div(progress, title)), form), "panel step");
        asked.getElement().setAttribute("aria-labelledby", "step");
        var desk = styled(
                new Div(
                        asked,
                        readBack,
                        styled(new Div(keeps.state()), "savebar"),
                        styled(new Div(go, send, back, sendHint), "sendrow")),
                "stack");
        keeps.watch(desk);
        add(desk);
        show();
    }

    /** What stands in the form, and at which step; the draft's fields. */
    private Map<String, String> typed() {
        var typed = new TreeMap<>(ReferralTyped.fields(fields.orElseThrow().typed()));
        typed.put(STEP, step.name());
        return typed;
    }

    private void restore(Map<String, String> typed) {
        fields.orElseThrow().show(ReferralTyped.form(typed));
        step = ReferralStep.named(typed.getOrDefault(STEP, ""));
        if (step == ReferralStep.CHECK && firstUnclear().isPresent()) {
            step = firstUnclear().orElseThrow();
        }
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

    private void show() {
        ReferralFields form = fields.orElseThrow();
        boolean last = step == ReferralStep.CHECK;
        progress.setText(step.progress());
        title.setText(step.title());
        form.show(step);
        unsent.setVisible(step == ReferralStep.SOURCE);
        readBack.removeAll();
        if (last) {
            ReferralForm typed = form.typed();
            readBack.add(
                    new AlikeList(address.board(), presenter.alike(address.board(), typed)),
                    new ReferralReadBack(typed, agencies, this::change));
        }
        back.setText(Words.of("new.back"));
        send.setText(Words.of("new.send"));
        sendHint.setText(Words.of("new.send.hint"));
        back.setVisible(step.before().isPresent());
        go.setVisible(!last);
        go.setText(Words.of(changing ? "new.continue.check" : "new.continue"));
        send.setVisible(last);
        sendHint.setVisible(last);
    }

    /** Goes to another step, where whoever can't see the page hears which it is. */
    private void enter(ReferralStep to) {
        step = to;
        changing = changing && to != ReferralStep.CHECK;
        summary.setVisible(false);
        show();
        keeper.orElseThrow().keep();
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
        title.getElement().callJsFunction("focus");
        title.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void back() {
        step.before().ifPresent(this::enter);
    }

    private void goOn() {
        if (!complainsOf(step)) {
            enter(
                    changing
                            ? firstUnclear().orElse(ReferralStep.CHECK)
                            : step.after().orElse(step));
        }
    }

    /** From the end to a step, and from there straight back to the end. */
    private void change(ReferralStep to) {
        changing = true;
        enter(to);
    }

    private boolean complainsOf(ReferralStep asked) {
        ReferralFields form = fields.orElseThrow();
        keeper.orElseThrow().keep();
        return summary.complain("new.notSent", form.byName(), presenter.check(form.typed(), asked));
    }

    /** The first step in which something is missing or wrong. */
    private Optional<ReferralStep> firstUnclear() {
        ReferralForm typed = fields.orElseThrow().typed();
        return Arrays.stream(ReferralStep.values())
                .filter(each -> each != ReferralStep.CHECK
                        && !presenter.check(typed, each).isEmpty())
                .findFirst();
    }

    private void send() {
        Optional<ReferralStep> unclear = firstUnclear();
        if (unclear.isPresent()) {
            change(unclear.get());
            complainsOf(unclear.get());
            return;
        }
        DraftKeeper keeps = keeper.orElseThrow();
        keeps.keep();
        try {
            var sent = keeps.carriedOutBy(
                    () -> presenter.send(address.board(), fields.orElseThrow().typed(), key));
            getUI().ifPresent(ui -> ui.getPage().setLocation(Addresses.referral(address.board(), sent.id())));
        } catch (Refusal e) {
            summary.begin("new.notSent");
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
        return Words.of("title", step.progress() + ", " + step.title());
    }
}
