package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.threshold.DecisionDetails;
import candour.web.Words;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The decision as a document. Nothing here can be changed, only replaced by a later decision. */
final class DecisionPaper extends Article {
    DecisionPaper(DecisionDetails decision, DecisionDetails.Made made) {
        addClassName("doc");
        getElement().setAttribute("aria-labelledby", "decision-heading");
        var heading = new H3(Words.of("decision.heading", decision.decider()));
        heading.setId("decision-heading");
        add(
                styled(
                        new Div(
                                new Span(Words.of("decision.number", made.number())),
                                new Span(Words.of(
                                        "advice.signedBy",
                                        made.signature()
                                                .onBehalfOf()
                                                .map(chair -> Words.of("sign.delegate", chair.post()))
                                                .orElse(Words.of(
                                                        "capacity",
                                                        made.signature().capacity())),
                                        Said.moment(made.signature().signedAt())))),
                        "head"),
                heading,
                Markdown.paragraph(
                        "1.1",
                        Words.of(
                                made.discretionary() ? "decision.made.discretionary" : "decision.made",
                                decision.reference(),
                                Words.of("outcome", made.outcome()))),
                Markdown.paragraph(
                        "1.2",
                        Words.of(
                                made.agrees() ? "decision.made.agrees" : "decision.made.departs",
                                decision.recommends()
                                        .map(one -> Words.of("outcome", one))
                                        .orElse(""))));
        add(Markdown.paragraphs(1, 3, made.reasons()));
        add(
                new SignatureBlock("decision-signature", made.signature()),
                styled(new Paragraph(Words.of("decision.once.made")), "meta noprint"));
    }
}
