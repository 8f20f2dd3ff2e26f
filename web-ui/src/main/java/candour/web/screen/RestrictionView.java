package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.restriction.RestrictionDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** To whom a referral and its case are restricted: who may know of them is chosen here, with a reason, and lifted again. */
@Route(value = "b/:board/referrals/:referral/restriction", layout = Frame.class)
@RouteScoped
@CdiComponent
public class RestrictionView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient RestrictionPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final ErrorSummary summary = new ErrorSummary();
    private final Paragraph said = styled(new Paragraph(), "saved");
    private final CheckboxGroup<RestrictionDetails.RosterMember> people =
            new CheckboxGroup<>(Words.of("restrict.people"));
    private final Checkbox sender = new Checkbox();
    private final TextArea reason =
            Fields.hinted(new TextArea(Words.of("restrict.reason")), "reason", "restrict.reason.hint");
    private String key = UUID.randomUUID().toString();
    private String reference = "";

    @Inject
    public RestrictionView(RestrictionPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        said.getElement().setAttribute("role", "status");
        people.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Fields.hinted(people, "people", "restrict.people.hint");
        people.setItemLabelGenerator(RestrictionView::named);
        sender.setId("sender");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            RestrictionDetails now = presenter.open(address.board(), address.referral());
            reference = now.reference();
            show(now);
            presenter
                    .stepUp()
                    .kept(here(), RestrictionPresenter.LiftingKept.class)
                    .ifPresent(kept -> askToLift(now, kept.reason(), Words.of("restrict.lift.proved") + " "));
        });
    }

    private String here() {
        return Addresses.restriction(address.board(), address.referral());
    }

    private void show(RestrictionDetails now) {
        removeAll();
        add(
                styled(
                        new Div(new Div(
                                new H1(Words.of("restrict.of", reference)),
                                styled(new Paragraph(Words.of("restrict.lede")), "lede"),
                                said)),
                        "pagehead"),
                summary);
        var parts = styled(new Div(standing(now)), "stack");
        if (now.mayRestrict()) {
            parts.add(form(now));
        }
        if (now.mayLift()) {
            var lift = styled(
                    new NativeButton(Words.of("restrict.lift"), click -> askToLift(now, "", "")), "btn danger small");
            parts.add(ReferralView.panel("restrict.lift.title", new Paragraph(Words.of("restrict.lift.lede")), lift));
        }
        if (!now.changes().isEmpty()) {
            parts.add(history(now));
        }
        add(parts);
    }

    private Component standing(RestrictionDetails now) {
        if (!now.inForce()) {
            return ReferralView.panel("restrict.now", new Paragraph(Words.of("restrict.now.open")));
        }
        var table = new PlainTable(
                Words.of("restrict.named"), List.of(Words.of("restrict.who"), Words.of("restrict.posts")));
        now.people().stream()
                .filter(RestrictionDetails.RosterMember::named)
                .forEach(one -> table.row(
                        new Span(one.entry().isPresent() ? one.name() : Words.of("restrict.gone", one.name())),
                        new Span(one.posts())));
        var panel = ReferralView.panel("restrict.now", new Paragraph(Words.of("restrict.now.restricted")));
        now.missing().stream()
                .map(Problems::sentence)
                .map(WorksheetResult::notice)
                .forEach(panel::add);
        panel.add(table);
        if (now.senderExcluded()) {
            panel.add(styled(new Paragraph(Words.of("restrict.now.sender")), "meta"));
        }
        return panel;
    }

    private Component form(RestrictionDetails now) {
        people.setItems(
                now.people().stream().filter(one -> one.entry().isPresent()).toList());
        people.setValue(now.people().stream()
                .filter(one -> one.entry().isPresent() && (one.named() || (!now.inForce() && one.you())))
                .collect(Collectors.toSet()));
        sender.setVisible(now.sender().isPresent());
        sender.setLabel(Words.of("restrict.sender", now.sender().orElse("")));
        sender.setValue(now.senderExcluded());
        reason.clear();
        var save = styled(
                new NativeButton(Words.of(now.inForce() ? "restrict.save" : "restrict.send"), click -> save(now)),
                "btn primary");
        var leave = link(Addresses.referral(address.board(), now.id()), Words.of("restrict.leave"), "btn");
        return styled(
                new Div(
                        ReferralView.panel(
                                now.inForce() ? "restrict.part.now" : "restrict.part", people, sender, reason),
                        styled(new Div(save, leave), "sendrow")),
                "stack");
    }

    private static String named(RestrictionDetails.RosterMember one) {
        String whom = Words.of(one.you() ? "restrict.person.you" : "restrict.person", one.name(), one.posts());
        return one.decides() ? Words.of("restrict.person.decides", whom) : whom;
    }

    private Component history(RestrictionDetails now) {
        var table = new PlainTable(
                Words.of("restrict.history.caption"),
                List.of(
                        Words.of("restrict.history.what"),
                        Words.of("restrict.history.people"),
                        Words.of("restrict.reason"),
                        Words.of("restrict.history.by"),
                        Words.of("history.businessDate")));
        now.changes()
                .forEach(one -> table.row(
                        new Span(Words.of("restrict.kind", one.kind())),
                        new Span(String.join(", ", one.people())),
                        Pieces.text(one.reason(), "free"),
                        new Span(one.by()),
                        new Span(Said.date(one.on()))));
        var panel = ReferralView.panel("restrict.history", new Paragraph(Words.of("restrict.history.lede")));
        panel.add(table);
        return panel;
    }

    private void save(RestrictionDetails seen) {
        var form = new RestrictionForm(people.getValue(), sender.getValue(), reason.getValue());
        if (summary.complain("restrict.notSaved", fields(), presenter.check(form))) {
            return;
        }
        try {
            became(presenter.restrict(address.board(), form, seen), "restrict.saved");
        } catch (Stale e) {
            refuse(Words.of("restrict.stale"));
        } catch (Refusal e) {
            refuse(Problems.sentence(e));
        }
    }

    private void askToLift(RestrictionDetails now, String typed, String before) {
        var why = Fields.hinted(new TextArea(Words.of("restrict.reason")), "lift-reason", "restrict.reason.hint");
        why.setErrorMessage(Words.of("restrict.reason.missing"));
        why.setMaxLength(RestrictionPresenter.LONGEST);
        why.setValue(typed);
        add(new Ask(
                Words.of("restrict.lift.ask", reference),
                before + Words.of("restrict.lift.text"),
                Words.of("restrict.lift.keep"),
                Words.of("restrict.lift"),
                why,
                given -> presenter
                        .stepUp()
                        .sign(here(), new RestrictionPresenter.LiftingKept(given), () -> lift(now, given))));
    }

    private void lift(RestrictionDetails seen, String given) {
        try {
            became(presenter.lift(address.board(), seen, given, key), "restrict.lifted");
        } catch (Stale e) {
            refuse(Words.of("restrict.stale"));
        } catch (Refusal e) {
            refuse(Problems.sentence(e));
        }
    }

    private void became(RestrictionDetails after, String saidKey) {
        key = UUID.randomUUID().toString();
        summary.setVisible(false);
        show(after);
        said.setText(Words.of(saidKey, reference));
        said.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void refuse(String sentence) {
        summary.begin("restrict.notSaved");
        summary.say(sentence);
        summary.takeFocus();
    }

    private Map<String, Faultable> fields() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("people", Fields.faultable(people));
        fields.put("reason", Fields.faultable(reason));
        return fields;
    }

    @Override
    public Place place() {
        return address.place(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("restrict.of", reference));
    }
}
