package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.CaseDetails;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralStatus;
import candour.casefile.StatutoryClock;
import candour.casefile.StepReached;
import candour.guidance.CaseStep;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The most urgent clocks of a case, two at most; each leads to how its day was computed. Where the guidance has none for
 * the case, how long it has waited for what comes next.
 */
final class CaseClocks {
    private static final int MOST = 2;

    private CaseClocks() {}

    static Component of(String board, CaseDetails details, LocalDate today) {
        List<StatutoryClock> shown = shown(details.clocks());
        return shown.isEmpty()
                ? waited(details, today)
                : chips(shown, Addresses.clocks(board, details.referral().id()), today);
    }

    /** A referral: its clocks, or how long it has waited for the Board Chair's request, as long as it does. */
    static Component of(String board, ReferralDetails referral, LocalDate today) {
        List<StatutoryClock> shown = shown(referral.clocks());
        if (!shown.isEmpty()) {
            return chips(shown, Addresses.clocks(board, referral.id()), today);
        }
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

    /** What is owed, the most urgent first; then what was done last. */
    private static List<StatutoryClock> shown(List<StatutoryClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.state().isOwed() || clock.stoppedOn().isPresent())
                .limit(MOST)
                .toList();
    }

    private static Component chips(List<StatutoryClock> shown, String address, LocalDate today) {
        var clocks = styled(new Div(), "clocks");
        for (StatutoryClock one : shown) {
            String classes = ("clock " + (one.equals(shown.get(0)) ? "lead " : "") + ClockWords.tone(one)).strip();
            var chip = link(address + "#clock-" + one.code(), "", classes);
            chip.add(
                    icon(ClockWords.icon(one)),
                    text(ClockWords.chip(one, today), "strong"),
                    text(", ", "sr"),
                    text(ClockWords.day(one), "day"));
            clocks.add(chip);
        }
        return clocks;
    }

    private static Component waited(CaseDetails details, LocalDate today) {
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
