package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.CaseDetails;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralStatus;
import candour.casefile.StepReached;
import candour.guidance.CaseStep;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How long a case has waited for what comes next, and how long it is open; once it is decided, how long that took. No
 * time is said to be late, since nothing that is kept says when it would be.
 */
final class CaseClocks {
    private CaseClocks() {}

    static Component of(CaseDetails details, LocalDate today) {
        var clocks = styled(new Div(), "clocks");
        LocalDate last = lastDone(details);
        details.next()
                .ifPresentOrElse(
                        next -> clocks.add(
                                clock(
                                        "lead",
                                        Icon.WAITS,
                                        Said.lasting("clock.waits", last, today, Words.of("clock.what", next)),
                                        Words.of(
                                                "clock.since",
                                                Words.of("clock.after", before(details, next)),
                                                Said.date(last))),
                                clock(
                                        "",
                                        Icon.CASES,
                                        Said.lasting("clock.open", details.openedOn(), today),
                                        Words.of("clock.opened", Said.date(details.openedOn())))),
                        () -> clocks.add(clock(
                                "lead ok",
                                Icon.DONE,
                                Words.of("clock.decided", Said.date(last)),
                                Said.lasting("clock.took", details.openedOn(), last))));
        return clocks;
    }

    /** A referral: how long it has waited for the Board Chair's request, as long as it does. */
    static Component of(ReferralDetails referral, LocalDate today) {
        var clocks = styled(new Div(), "clocks");
        if (referral.status() == ReferralStatus.AWAITING_REQUEST) {
            clocks.add(clock(
                    "lead",
                    Icon.WAITS,
                    Said.lasting(
                            "clock.waits",
                            referral.receivedOn(),
                            today,
                            Words.of("clock.what", CaseStep.CHAIRS_REQUEST)),
                    Words.of(
                            "clock.since",
                            Words.of("clock.after", CaseStep.REFERRAL),
                            Said.date(referral.receivedOn()))));
        }
        return clocks;
    }

    private static LocalDate lastDone(CaseDetails details) {
        return done(details)
                .map(step -> step.doneOn().orElseThrow())
                .reduce((earlier, later) -> later)
                .orElse(details.openedOn());
    }

    private static CaseStep before(CaseDetails details, CaseStep next) {
        return done(details)
                .map(StepReached::step)
                .reduce((earlier, later) -> later)
                .orElse(next);
    }

    private static Stream<StepReached> done(CaseDetails details) {
        return details.steps().stream().filter(step -> step.doneOn().isPresent());
    }

    private static Component clock(String classes, Icon icon, String words, String date) {
        return styled(
                new Div(icon(icon), text(words, "strong"), text(", ", "sr"), text(date, "day")), "clock " + classes);
    }
}
