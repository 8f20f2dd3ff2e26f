package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.threshold.Outcome;
import candour.web.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The decision still to be made: by the Board Chair, beside the advice; for everybody else, whose it is. */
final class DecisionPanel extends Section {
    private static final String OUTCOME = "outcome";
    private static final String REASONS = "reasons";

    private final transient AdvicePresenter.Opened opened;
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(Words.of("decision.what"));
    private final TextArea reasons = new TextArea(Words.of("decision.reasons"));
    private final Div discretionary = WorksheetResult.notice(Words.of("decision.discretionary"));
    private final Checkbox confirmed = new Checkbox();
    private final transient DraftKeeper keeper;

    /**
     * @param draft keeps what the Board Chair types until they have signed
     * @param sign takes the outcome and the reasons, which have no fault that this form knows of
     */
    DecisionPanel(AdvicePresenter.Opened opened, PrivateDraft draft, BiConsumer<Outcome, String> sign) {
        this.opened = opened;
        this.keeper = new DraftKeeper(draft, this::typed);
        addClassNames("panel", "form", "decide");
        setId("decision");
        var title = new H3(Words.of(opened.decides() ? "decision.yours" : "decision.title"));
        var body = styled(new Div(), "body stack");
        add(new Header(title), body);
        if (!opened.decides()) {
            body.add(new Gate(
                    "why-not-decide",
                    Words.of("decision.sign"),
                    Words.of("decision.reserved", opened.decision().decider())));
            return;
        }
        prepare();
        body.add(summary, outcome, discretionary, reasons, once());
        var why =
                opened.obstacle().isPresent() || opened.decision().recommends().isEmpty();
        if (why) {
            outcome.setReadOnly(true);
            reasons.setReadOnly(true);
            body.add(new Gate("why-not-decide", Words.of("decision.sign"), Words.of("decision.noAdvice")));
            return;
        }
        keeper.watch(this);
        keeper.restore(this::restore);
        body.add(
                keeper.state(),
                confirmed,
                styled(new NativeButton(Words.of("decision.sign"), click -> sign(sign)), "btn primary"),
                styled(new Paragraph(Words.of("sign.factor")), "hint"));
    }

    private Map<String, String> typed() {
        return Map.of(
                OUTCOME,
                Optional.ofNullable(outcome.getValue()).map(Outcome::name).orElse(""),
                REASONS,
                reasons.getValue());
    }

    private void restore(Map<String, String> kept) {
        Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(kept.get(OUTCOME)))
                .forEach(outcome::setValue);
        reasons.setValue(kept.getOrDefault(REASONS, ""));
    }

    /** Signs; with the decision, its draft is gone. */
    <T> T carriedOutBy(Supplier<T> decide) {
        return keeper.carriedOutBy(decide);
    }

    /** Shows again what was typed before the Board Chair proved who they are; signing is theirs still. */
    void offer(Outcome typed, String typedReasons) {
        outcome.setValue(typed);
        reasons.setValue(typedReasons);
        confirmed.setValue(true);
        var proved = WorksheetResult.notice(Words.of("sign.proved"));
        proved.getElement().setAttribute("tabindex", "-1");
        proved.getElement().setAttribute("role", "status");
        getElement().insertChild(1, proved.getElement());
        proved.getElement().callJsFunction("focus");
    }

    private void prepare() {
        outcome.setId("outcome");
        outcome.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        outcome.addClassName("choices");
        outcome.setItems(Outcome.values());
        outcome.setRenderer(new ComponentRenderer<>(this::choice));
        outcome.addValueChangeListener(change -> hint(change.getValue()));
        Fields.hinted(reasons, "reasons", "decision.reasons.agrees");
        discretionary.setVisible(false);
        discretionary.getElement().setAttribute("role", "status");
        confirmed.setId("decision-confirmed");
        confirmed.setLabel(opened.decision().statement());
    }

    private Span choice(Outcome one) {
        var choice = styled(new Span(text(Words.of("outcome", one), "strong")), "choicetext");
        if (opened.decision().recommends().isPresent()) {
            choice.add(text(Words.of(opened.departs(one) ? "decision.departs" : "decision.agrees"), "meta"));
        }
        return choice;
    }

    private void hint(Outcome one) {
        reasons.setHelperText(Words.of(opened.departs(one) ? "decision.reasons.departs" : "decision.reasons.agrees"));
        discretionary.setVisible(opened.isDiscretionary(one));
    }

    private static Div once() {
        return styled(new Div(icon(Icon.LOCK), new Paragraph(Words.of("decision.once"))), "notice plain noprint");
    }

    private void sign(BiConsumer<Outcome, String> sign) {
        Faultable[] fields = {Fields.faultable(outcome), Fields.faultable(reasons), Fields.faultable(confirmed)};
        boolean[] missing = {outcome.getValue() == null, reasons.getValue().isBlank(), !confirmed.getValue()};
        String[] keys = {"decision.missing.outcome", "decision.missing.reasons", "decision.missing.confirmed"};
        summary.begin("decision.notSigned");
        boolean any = false;
        for (int i = 0; i < fields.length; i++) {
            fields[i].fault(missing[i] ? Words.of(keys[i]) : "");
            if (missing[i]) {
                summary.point(Words.of(keys[i]), fields[i]);
                any = true;
            }
        }
        summary.setVisible(any);
        keeper.keep();
        if (any) {
            summary.takeFocus();
        } else {
            sign.accept(outcome.getValue(), reasons.getValue().strip());
        }
    }

    /** The decision isn't signed; what was typed stays. */
    void refuse(String sentence, boolean reasonsFault) {
        summary.begin("decision.notSigned");
        if (reasonsFault) {
            Faultable field = Fields.faultable(reasons);
            field.fault(sentence);
            summary.point(sentence, field);
        } else {
            summary.say(sentence);
        }
        summary.takeFocus();
    }
}
