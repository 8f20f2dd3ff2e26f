package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.DelegationDetails;
import candour.board.DelegationState;
import candour.board.RosterEntry;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who stands in for the Board Chair, and when: the Chair names them here, others read it. */
@Route(value = "b/:board/absence", layout = Frame.class)
@RouteScoped
@CdiComponent
public class AbsenceView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient AbsencePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph said = styled(new Paragraph(), "saved");
    private final Select<RosterEntry> delegate = new Select<>();
    private final DateParts from = new DateParts("from", Words.of("absence.from"), Words.of("absence.from.hint"));
    private final DateParts to = new DateParts("to", Words.of("absence.to"), Words.of("absence.to.hint"));
    private final TextArea reason =
            Fields.hinted(new TextArea(Words.of("absence.reason")), "reason", "absence.reason.hint");
    private String key = UUID.randomUUID().toString();

    @Inject
    public AbsenceView(AbsencePresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        said.getElement().setAttribute("role", "status");
        delegate.setLabel(Words.of("absence.delegate"));
        Fields.hinted(delegate, "delegate", "absence.delegate.hint");
        delegate.setItemLabelGenerator(line -> line == null ? "" : AbsencePresenter.named(line));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            show();
            String here = Addresses.absence(address.board());
            presenter.stepUp().kept(here, AbsenceForm.class).ifPresent(this::offer);
            presenter.stepUp().kept(here, UUID.class).ifPresent(ending -> said.setText(Words.of("absence.proved")));
        });
    }

    private void show() {
        var now = presenter.open(address.board());
        removeAll();
        add(
                styled(
                        new Div(new Div(
                                new H1(Words.of("absence.title")),
                                styled(new Paragraph(Words.of("absence.lede")), "lede"),
                                said)),
                        "pagehead"),
                summary);
        if (now.mayName()) {
            delegate.setItems(now.people());
            var send = styled(new NativeButton(Words.of("absence.send"), click -> send()), "btn primary");
            add(
                    ReferralView.panel("absence.part", delegate, from, to, reason),
                    styled(new Div(send, styled(new Paragraph(Words.of("absence.factor")), "meta")), "sendrow"));
        }
        add(list(now));
    }

    private Component list(AbsencePresenter.Opened now) {
        if (now.delegations().isEmpty()) {
            return Pieces.empty("absence.none");
        }
        var headings = new ArrayList<>(List.of(
                Words.of("absence.who"), Words.of("absence.when"), Words.of("absence.state"), Words.of("absence.why")));
        if (now.mayEnd()) {
            headings.add(Words.of("absence.act"));
        }
        var table = new PlainTable(Words.of("absence.caption"), headings);
        for (var one : now.delegations()) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(Words.of("absence.who.for", one.delegate(), one.delegatePost(), one.chair())),
                    new Span(Words.of("absence.when.days", Said.date(one.from()), Said.date(one.to()))),
                    state(one),
                    Pieces.text(one.reason(), "free")));
            if (now.mayEnd()) {
                cells.add(one.state() == DelegationState.PAST ? new Span() : end(one));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return styled(new Div(table), "panel");
    }

    private static Component state(DelegationDetails one) {
        return switch (one.state()) {
            case PRESENT -> Pieces.status(Icon.DONE, Words.of("absence.state", one.state()), "ok");
            case COMING -> Pieces.status(Icon.WAITS, Words.of("absence.state", one.state()), "info");
            case PAST ->
                Pieces.status(
                        Icon.TICK,
                        one.endedOn()
                                .map(on -> Words.of("absence.state.ended", Said.date(on)))
                                .orElse(Words.of("absence.state", one.state())),
                        "idle");
        };
    }

    private Component end(DelegationDetails one) {
        var button = styled(new NativeButton(Words.of("absence.end")), "btn small");
        button.getElement().setAttribute("aria-label", Words.of("absence.end.of", one.delegate()));
        button.addClickListener(click -> add(new Ask(
                Words.of("absence.end.of", one.delegate()),
                Words.of("absence.end.text", one.delegate()),
                Words.of("absence.end.keep"),
                Words.of("absence.end.sure"),
                () -> presenter
                        .stepUp()
                        .sign(Addresses.absence(address.board()), one.id(), () -> end(one.id(), one)))));
        return button;
    }

    private void end(UUID id, DelegationDetails seen) {
        try {
            presenter.end(address.board(), id, seen.version());
            show();
            said.setText(Words.of("absence.ended", seen.delegate()));
        } catch (Stale e) {
            show();
            said.setText(Words.of("absence.stale"));
        } catch (Refusal e) {
            show();
            said.setText(Problems.sentence(e));
        }
    }

    private void offer(AbsenceForm form) {
        form.delegate().ifPresent(id -> delegate.getListDataView()
                .getItems()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .ifPresent(delegate::setValue));
        form.from().date().ifPresent(from::show);
        form.to().date().ifPresent(to::show);
        reason.setValue(form.reason());
        said.setText(Words.of("absence.proved"));
    }

    private void send() {
        var form = new AbsenceForm(
                Optional.ofNullable(delegate.getValue()).map(RosterEntry::id),
                from.typed(),
                to.typed(),
                reason.getValue());
        if (summary.complain("absence.notNamed", fields(), presenter.check(form))) {
            return;
        }
        presenter.stepUp().sign(Addresses.absence(address.board()), form, () -> send(form));
    }

    private void send(AbsenceForm form) {
        try {
            DelegationDetails named = presenter.name(address.board(), form, key);
            key = UUID.randomUUID().toString();
            delegate.clear();
            from.clear();
            to.clear();
            reason.clear();
            show();
            said.setText(Words.of("absence.named", named.delegate(), Said.date(named.from()), Said.date(named.to())));
        } catch (Refusal e) {
            summary.say(Problems.sentence(e));
            summary.takeFocus();
        }
    }

    private Map<String, Faultable> fields() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("delegate", Fields.faultable(delegate));
        fields.put("from", from);
        fields.put("to", to);
        fields.put("reason", Fields.faultable(reason));
        return fields;
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("absence.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("absence.title"));
    }
}
