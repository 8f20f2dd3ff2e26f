package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.Finding;
import candour.threshold.AssessmentDetails;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What the answers add up to by now, and why; heard as it changes. It is neither the advice nor the decision. */
final class WorksheetResult extends Section {
    private final Div result = styled(new Div(), "result");
    private final Div body = styled(new Div(), "body stack");
    private final Paragraph counted = styled(new Paragraph(), "meta");
    private final ViewsRow views;
    private final String adviceAddress;

    WorksheetResult(String adviceAddress, ViewsRow.Deeds deeds) {
        this.adviceAddress = adviceAddress;
        views = new ViewsRow(Optional.empty(), Words.of("threshold.views.ofWhole"), deeds);
        addClassNames("panel", "verdict");
        getElement().setAttribute("aria-label", Words.of("threshold.result"));
        result.getElement().setAttribute("role", "status");
        add(result, body, styled(new Div(new H3(Words.of("threshold.views.whole")), counted, views), "foot whole"));
    }

    void show(AssessmentDetails now, boolean takesViews) {
        Optional<Finding> finding = now.finding();
        result.removeAll();
        result.setClassName("gap", finding.isEmpty());
        result.setClassName("no", finding.filter(Finding.NO::equals).isPresent());
        result.add(
                text(finding.map(one -> Words.of("threshold.finding", one)).orElse(Words.of("threshold.open")), "big"));
        finding.ifPresentOrElse(
                one -> result.add(new Span(Words.of(
                        one == Finding.NO ? "threshold.by" : "threshold.under",
                        now.limb().orElse("")))),
                () -> result.add(new Span(Words.of("threshold.unanswered", String.join(", ", now.unanswered())))));
        body.removeAll();
        now.because().ifPresent(because -> body.add(new Paragraph(because)));
        if (!now.ruleConfirmed()) {
            body.add(Unconfirmed.mark());
        }
        var answers = styled(new UnorderedList(), "tree");
        now.limbs().stream().filter(AssessmentDetails.LimbWeighed::asked).forEach(limb -> answers.add(row(limb)));
        body.add(answers);
        if (!now.unevidenced().isEmpty()) {
            body.add(notice(Words.of("threshold.unevidenced", String.join(", ", now.unevidenced()))));
        }
        body.add(
                styled(new Paragraph(Words.of("threshold.neither")), "meta"),
                link(adviceAddress, Words.of("threshold.toAdvice"), "btn"));
        toBeConfirmed(now.toBeConfirmed());
        counted.setText(ViewsRow.counted(now.views()).orElse(Words.of("threshold.views.nobody")));
        views.show(now.views(), takesViews);
    }

    ViewsRow views() {
        return views;
    }

    private void toBeConfirmed(List<String> sentences) {
        if (!sentences.isEmpty()) {
            var list = styled(new UnorderedList(), "stack-s");
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            body.add(new Div(text(Words.of("threshold.toBeConfirmed"), "strong"), styled(new Div(list), "meta")));
        }
    }

    private static ListItem row(AssessmentDetails.LimbWeighed limb) {
        return new ListItem(
                icon(limb.answer().isPresent() ? Icon.DONE : Icon.WAITS),
                new Span(limb.limb().reference()),
                text(limb.answerLabel().orElse(Words.of("threshold.noAnswer")), "strong"));
    }

    static Div notice(String sentence) {
        return styled(new Div(icon(Icon.WARNING), new Paragraph(sentence)), "notice warn");
    }
}
