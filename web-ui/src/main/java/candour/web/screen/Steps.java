package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralDetails;
import candour.casefile.ReferralStatus;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The stages that a referral passes, with the one it is at; on a phone, a bar and a sentence. */
final class Steps {
    private static final List<String> STEPS = List.of("referral", "request", "advice", "decision");

    private Steps() {}

    static Component of(ReferralDetails referral) {
        int at = referral.status() == ReferralStatus.AWAITING_REQUEST ? 1 : 2;
        var list = styled(new OrderedList(), "stepper");
        list.getElement().setAttribute("aria-label", Words.of("steps"));
        var bar = styled(new Div(), "segs");
        for (int i = 0; i < STEPS.size(); i++) {
            String state = i < at ? "done" : i == at ? "now" : "later";
            list.add(step(referral, i, state));
            bar.add(text("", i < at ? "d" : i == at ? "n" : "l"));
        }
        var narrow =
                styled(new Div(bar, text(Words.of("steps.narrow", at + 1, STEPS.size(), name(at)), "")), "stepbar");
        narrow.getElement().setAttribute("aria-hidden", "true");
        return styled(new Div(list, narrow), "steps");
    }

    private static String name(int step) {
        return Words.of("steps." + STEPS.get(step));
    }

    private static ListItem step(ReferralDetails referral, int step, String state) {
        String when =
                switch (step) {
                    case 0 -> Said.date(referral.receivedOn());
                    case 1 -> referral.requestedOn().map(Said::date).orElse(Words.of("steps.waits"));
                    default -> "";
                };
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
