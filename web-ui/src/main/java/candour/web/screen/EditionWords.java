package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.ClockRule;
import candour.guidance.Criterion;
import candour.guidance.Edition;
import candour.guidance.LeadAreaRule;
import candour.guidance.Limb;
import candour.guidance.Method;
import candour.guidance.NoticeRule;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an edition says, in words; the same where it is read alone and beside another. */
final class EditionWords {
    private EditionWords() {}

    static String inForce(Edition edition) {
        String from = Said.date(edition.inForceFrom());
        return edition.inForceTo()
                .map(to -> Words.of("guidance.inForce.fromTo", from, Said.date(to)))
                .orElse(Words.of("guidance.inForce.from", from));
    }

    /** Whether a board may follow it, and whether it still is what holds. */
    static Component standing(Edition edition, LocalDate today) {
        if (!edition.standing().isAdoptable()) {
            return Pieces.status(Icon.WARNING, Words.of("guidance.standing.check"), "warn");
        }
        return edition.endedBy(today)
                .map(on -> Pieces.status(Icon.AWAY, Words.of("guidance.standing.ended"), "idle"))
                .orElse(Pieces.status(Icon.DONE, Words.of("guidance.standing.adoptable"), "ok"));
    }

    static Component decider(Edition edition) {
        return new Div(
                new Span(edition.decider()),
                styled(new Div(new Span(Words.of("guidance.decidedBy", edition.decidedBy()))), "meta"));
    }

    static Component steps(Edition edition) {
        var list = styled(new OrderedList(), "stack-s numbered");
        edition.steps().forEach(step -> list.add(new ListItem(Words.of("step", step))));
        return list;
    }

    static Component limb(Edition edition, Limb limb) {
        var said = new Div(new Paragraph(limb.question()), quoted(limb.wording()));
        if (!limb.askedWhen().isEmpty()) {
            said.add(styled(new Paragraph(Words.of("guidance.askedWhen", asked(edition, limb))), "meta"));
        }
        said.add(Unconfirmed.unless(limb.confirmed()));
        return said;
    }

    private static Component quoted(String wording) {
        var law = new Div();
        law.getElement().appendChild(Pieces.element("q", "law", new Span(wording)));
        return law;
    }

    private static String asked(Edition edition, Limb limb) {
        return limb.askedWhen().stream()
                .map(set -> when(edition, set))
                .collect(Collectors.joining(Words.of("threshold.orWhen")));
    }

    private static String when(Edition edition, Map<String, Set<String>> set) {
        return edition.limbs().stream()
                .filter(limb -> set.containsKey(limb.code()))
                .map(limb -> Words.of(
                        "threshold.when",
                        limb.question(),
                        limb.answers().stream()
                                .filter(answer ->
                                        set.getOrDefault(limb.code(), Set.of()).contains(answer.code()))
                                .map(Limb.Answer::label)
                                .collect(Collectors.joining(Words.of("threshold.or")))))
                .collect(Collectors.joining(Words.of("threshold.and")));
    }

    static Component criterion(Criterion row) {
        return new Div(
                text(Words.of("threshold.finding", row.finding()), "strong"),
                new Paragraph(row.because()),
                styled(new Paragraph(row.limb()), "meta"),
                Unconfirmed.unless(row.confirmed()));
    }

    static Component clock(ClockRule clock) {
        String length =
                Words.of("guidance.unit." + clock.unit() + (clock.length() == 1 ? ".one" : ".many"), clock.length());
        String suspended = clock.suspendedBy().stream()
                .sorted()
                .map(type -> Words.of("guidance.suspension", type))
                .collect(Collectors.joining(Words.of("guidance.or")));
        return new Div(
                new Paragraph(Words.of(
                        "guidance.clock." + clock.direction(),
                        length,
                        Words.of("guidance.start", clock.start()),
                        Words.of("guidance.end", clock.end()))),
                styled(
                        new Paragraph(Words.of("guidance.owedBy", clock.owedBy()) + " "
                                + (suspended.isEmpty()
                                        ? Words.of("guidance.suspension.none")
                                        : Words.of("guidance.suspension.by", suspended))),
                        "meta"),
                source(clock.source()),
                Unconfirmed.unless(clock.confirmed()));
    }

    static Component notice(Edition edition, NoticeRule notice) {
        var said = new Div(
                new Paragraph(notice.what()),
                styled(
                        new Paragraph(Words.of("guidance.after", notice.after())
                                + notice.clock()
                                        .flatMap(edition::clock)
                                        .map(clock -> " " + Words.of("guidance.byClock", clock.title()))
                                        .orElse("")),
                        "meta"));
        said.add(source(notice.source()), Unconfirmed.unless(notice.confirmed()));
        return said;
    }

    static Component leadArea(LeadAreaRule rule) {
        return new Div(new Paragraph(rule.wording()), source(rule.source()), Unconfirmed.unless(rule.confirmed()));
    }

    static Component method(Method method) {
        return new Div(new Span(method.title() + " "), Unconfirmed.unless(method.confirmed()));
    }

    private static Component source(String source) {
        return styled(new Paragraph(Words.of("guidance.source", source)), "meta source");
    }
}
