package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.Finding;
import candour.meeting.PanelProof;
import candour.threshold.AdviceDetails;
import candour.threshold.AssessmentDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The written advice as a document: facts, threshold, recommendation, how the panel was constituted. */
final class AdvicePaper extends Article {
    /** @param draft the parts being written; empty where the person may only read */
    AdvicePaper(AdviceDetails advice, Optional<AdviceDraft> draft) {
        addClassName("doc");
        getElement().setAttribute("aria-labelledby", "advice-heading");
        var heading = new H3(Words.of("advice.heading"));
        heading.setId("advice-heading");
        String state = advice.signature()
                .map(by -> Words.of("advice.signedBy", Words.of("capacity", by.capacity()), Said.moment(by.signedAt())))
                .orElse(Words.of("advice.draft"));
        add(
                styled(new Div(new Span(Words.of("advice.number", advice.number())), new Span(state)), "head"),
                heading,
                new Paragraph(Words.of(
                        "advice.under",
                        advice.reference(),
                        advice.termsNumber(),
                        advice.assessment().editionTitle())));
        facts(advice, draft);
        threshold(advice, draft);
        recommendation(advice, draft);
        constitution(advice);
        advice.signature().ifPresent(by -> add(new SignatureBlock("advice-signature", by)));
    }

    private void section(int number) {
        add(new H4(Words.of("advice.section." + number)));
    }

    private void facts(AdviceDetails advice, Optional<AdviceDraft> draft) {
        section(1);
        draft.ifPresentOrElse(parts -> add(parts.facts()), () -> written(1, 1, advice.facts()));
    }

    private void threshold(AdviceDetails advice, Optional<AdviceDraft> draft) {
        section(2);
        AssessmentDetails weighed = advice.assessment();
        add(limbs(weighed));
        if (ViewsRow.counted(weighed.views()).isPresent()) {
            add(views(weighed));
        }
        add(Markdown.paragraph("2.1", finding(weighed)));
        draft.ifPresentOrElse(parts -> add(parts.threshold()), () -> written(2, 2, advice.reasons()));
    }

    private void recommendation(AdviceDetails advice, Optional<AdviceDraft> draft) {
        section(3);
        draft.ifPresentOrElse(parts -> add(parts.recommendation()), () -> {
            advice.recommends()
                    .ifPresent(one ->
                            add(Markdown.paragraph("3.1", Words.of("advice.recommended", Words.of("outcome", one)))));
            written(3, advice.recommends().isPresent() ? 2 : 1, advice.recommendation());
        });
    }

    private void written(int section, int from, String typed) {
        if (typed.isBlank()) {
            add(styled(new Paragraph(Words.of("advice.notWritten")), "meta"));
        } else {
            add(Markdown.paragraphs(section, from, typed));
        }
    }

    static String finding(AssessmentDetails weighed) {
        return weighed.finding()
                .map(one -> Words.of(
                        one == Finding.NO ? "advice.finding.not" : "advice.finding",
                        Words.of("threshold.finding", one),
                        weighed.limb().orElse(""),
                        weighed.because().orElse("")))
                .orElse(Words.of("advice.finding.open", String.join(", ", weighed.unanswered())));
    }

    private static Component limbs(AssessmentDetails weighed) {
        var table = new PlainTable(
                Words.of("advice.limbs"),
                List.of(Words.of("advice.limb"), Words.of("advice.answer"), Words.of("advice.evidence")));
        weighed.limbs().stream()
                .filter(AssessmentDetails.LimbWeighed::asked)
                .forEach(limb -> table.row(
                        new Div(
                                text(limb.limb().reference(), "strong"),
                                styled(new Div(new Span(limb.limb().wording())), "wording")),
                        new Span(limb.answerLabel().orElse(Words.of("threshold.noAnswer"))),
                        sources(limb)));
        return table;
    }

    /** What each member thinks of the whole, with reasons: part of what is signed. */
    private static Component views(AssessmentDetails weighed) {
        var table = new PlainTable(
                Words.of("advice.views"),
                List.of(Words.of("advice.views"), Words.of("advice.view"), Words.of("advice.view.reasons")));
        weighed.views().forEach(seat -> seat.of(Optional.empty())
                .ifPresent(view -> table.row(
                        new Span(seat.agency()
                                .map(agency -> seat.title() + ", " + agency)
                                .orElse(seat.title())),
                        new Span(Words.of("threshold.view", view.view())),
                        new Span(view.reasons()))));
        return table;
    }

    private static Component sources(AssessmentDetails.LimbWeighed limb) {
        var list = styled(new UnorderedList(), "stack-s");
        limb.evidence().stream()
                .filter(piece -> !piece.withdrawn())
                .collect(Collectors.groupingBy(AssessmentDetails.Evidence::stance, TreeMap::new, Collectors.toList()))
                .forEach((stance, pieces) -> list.add(new ListItem(Words.of(
                        "advice.evidence." + stance,
                        pieces.stream()
                                .map(piece -> Words.of("threshold.source", piece.source(), piece.paragraph()))
                                .collect(Collectors.joining("; "))))));
        return list.getChildren().findAny().isPresent() ? list : new Span(Words.of("threshold.evidence.none"));
    }

    private void constitution(AdviceDetails advice) {
        section(4);
        var sentences = new ArrayList<String>();
        advice.panel()
                .ifPresentOrElse(
                        panel -> sentences.addAll(proof(panel)), () -> sentences.add(Words.of("advice.notMet")));
        sentences.add(Words.of("advice.rules", advice.assessment().editionTitle(), advice.termsNumber()));
        sentences.addAll(advice.assessment().toBeConfirmed().stream()
                .map(one -> Words.of("advice.toBeConfirmed", one))
                .toList());
        for (int i = 0; i < sentences.size(); i++) {
            add(Markdown.paragraph("4." + (i + 1), sentences.get(i)));
        }
    }

    private static List<String> proof(PanelProof panel) {
        var quorum = panel.quorum();
        var sentences = new ArrayList<String>();
        sentences.add(Words.of("advice.panel.met", Said.date(panel.heldOn()), panel.termsNumber()));
        sentences.add(Words.of("advice.panel.agencies", Said.all(quorum.agencies())));
        if (quorum.agenciesNeeded() > 0) {
            sentences.add(
                    Words.of("advice.panel.agenciesNeeded", quorum.agencies().size(), quorum.agenciesNeeded()));
        }
        sentences.add(Words.of("advice.panel.members", quorum.members(), quorum.membersNeeded()));
        return sentences;
    }
}
