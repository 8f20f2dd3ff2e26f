package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.CaseDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/**
 * What stands over every page of a case: which case it is, where it stands, for how long, under which rules; its pages
 * as links.
 */
final class CaseHead {
    /** The pages of a case. */
    enum Tab {
        OVERVIEW,
        CLOCKS,
        AGENCIES,
        THRESHOLD,
        MEETINGS,
        ADVICE,
        DOCUMENTS,
        HISTORY
    }

    /** On a phone the strip of pages is wider than the window, and turns with it. */
    private static final String INTO_VIEW = """
            const strip = this.parentElement;
            new ResizeObserver(() => { strip.scrollLeft = this.offsetLeft - (strip.clientWidth - this.offsetWidth) / 2; })
                .observe(strip);""";

    private CaseHead() {}

    static Component of(String board, CaseDetails details, Tab current, LocalDate today) {
        var title = styled(
                new Div(
                        mark(
                                details.reference()
                                        .substring(0, details.reference().indexOf('-')),
                                ""),
                        new H1(details.reference()),
                        text(String.join(", ", details.referral().children()), "meta")),
                "title");
        var marking = styled(new Span(icon(Icon.LOCK), new Span(Words.of("referral.marking"))), "restrict");
        var facts = styled(new Div(marking), "facts");
        Restricted.mark(details.referral()).ifPresent(facts::add);
        facts.add(stage(details), rules(details));
        var tabs = styled(new Nav(), "tabs");
        tabs.setAriaLabel(Words.of("case.tabs", details.reference()));
        for (Tab tab : Tab.values()) {
            var go = link(address(board, details, tab), Words.of("case.tab", tab), "");
            if (tab == current) {
                go.getElement().setAttribute("aria-current", "page");
                go.getElement().executeJs(INTO_VIEW);
            }
            tabs.add(go);
        }
        var head = styled(
                new Section(styled(new Div(title, CaseClocks.of(board, details, today), facts), "in"), tabs),
                "casehead");
        head.getElement().setAttribute("aria-label", Words.of("case.head", details.reference()));
        return head;
    }

    private static Component stage(CaseDetails details) {
        int all = details.steps().size();
        var stage = new Span();
        details.next()
                .ifPresentOrElse(
                        next -> {
                            int at = 1
                                    + details.steps().stream()
                                            .map(step -> step.step())
                                            .toList()
                                            .indexOf(next);
                            stage.add(
                                    text(Words.of("case.stage") + " ", ""),
                                    text(Words.of("case.stage.of", at, all), "strong"),
                                    text(", " + Words.of("step", next), "strong opt"));
                        },
                        () -> stage.add(text(Words.of("case.stage.all", all), "strong")));
        return stage;
    }

    private static Component rules(CaseDetails details) {
        return text(Words.of("case.rules.short", details.editionTitle(), details.termsNumber()), "opt");
    }

    private static String address(String board, CaseDetails details, Tab tab) {
        return switch (tab) {
            case OVERVIEW -> Addresses.caseFile(board, details.id());
            case CLOCKS -> Addresses.clocks(board, details.referral().id());
            case AGENCIES -> Addresses.agencies(board, details.id());
            case THRESHOLD -> Addresses.threshold(board, details.id());
            case MEETINGS -> Addresses.caseMeetings(board, details.id());
            case ADVICE -> Addresses.advice(board, details.id());
            case DOCUMENTS -> Addresses.caseDocuments(board, details.id());
            case HISTORY -> Addresses.caseHistory(board, details.id());
        };
    }
}
