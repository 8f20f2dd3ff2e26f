package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralDetails;
import candour.casefile.RulesAhead;
import candour.casefile.StepReached;
import candour.guidance.CaseStep;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The steps of a case, with the one it is at; on a phone, a bar and a sentence. */
final class Steps {
    /** As long as the board has no rules: how a case begins under any. */
    private static final List<CaseStep> WITHOUT_RULES = List.of(CaseStep.REFERRAL, CaseStep.DECISION);

    private Steps() {}

    /** A referral that waits for the Board Chair's request: the first step is done. */
    static Component of(ReferralDetails referral) {
        List<CaseStep> steps = referral.rules().map(RulesAhead::steps).orElse(WITHOUT_RULES);
        return of(steps.stream()
                .map(step -> new StepReached(
                        step, step == CaseStep.REFERRAL ? Optional.of(referral.receivedOn()) : Optional.empty()))
                .toList());
    }

    /** @param steps in their order, those done first */
    static Component of(List<StepReached> steps) {
        int at = (int) steps.stream().filter(step -> step.doneOn().isPresent()).count();
        var list = styled(new OrderedList(), "stepper");
        list.getElement().setAttribute("aria-label", Words.of("steps"));
        var bar = styled(new Div(), "segs");
        for (int i = 0; i < steps.size(); i++) {
            String state = i < at ? "done" : i == at ? "now" : "later";
            list.add(step(steps.get(i), state));
            bar.add(text("", state.substring(0, 1)));
        }
        String sentence = at == steps.size()
                ? Words.of("steps.narrow.all", at)
                : Words.of("steps.narrow", at + 1, steps.size(), name(steps.get(at)));
        var narrow = styled(new Div(bar, text(sentence, "strong")), "stepbar");
        narrow.getElement().setAttribute("aria-hidden", "true");
        return styled(new Div(list, narrow), "steps");
    }

    private static String name(StepReached step) {
        return Words.of("step", step.step());
    }

    private static ListItem step(StepReached step, String state) {
        String when = step.doneOn().map(Said::date).orElse(state.equals("now") ? Words.of("steps.waits") : "");
        var item = styled(
                new ListItem(
                        styled(new Span(icon(Icon.TICK)), "dot"),
                        text(name(step), "name"),
                        new Span(when),
                        text(", " + Words.of("steps.state." + state), "sr")),
                state);
        if (state.equals("now")) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
