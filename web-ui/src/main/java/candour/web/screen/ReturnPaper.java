package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.scoping.ReturnAnswer;
import candour.scoping.ReturnContent;
import candour.scoping.ReturnDetails;
import candour.web.Words;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A signed answer of an agency, as it was said. */
final class ReturnPaper extends Div {
    ReturnPaper(ReturnDetails.Answer answer) {
        addClassNames("stack", "returned");
        ReturnContent content = answer.content();
        boolean known = content.answer() == ReturnAnswer.KNOWN;
        add(Pieces.status(
                Icon.DONE,
                known
                        ? Words.of("scoping.state.KNOWN", Said.all(content.children()))
                        : Words.of("scoping.state.NOT_KNOWN"),
                "ok"));
        if (!content.concern().isEmpty()) {
            add(styled(
                    new Div(
                            Pieces.status(Icon.WARNING, Words.of("return.concern.said"), "warn"),
                            styled(new Paragraph(content.concern()), "record")),
                    "stack-s"));
        }
        var facts = styled(new DescriptionList(), "kv");
        if (known) {
            fact(facts, "return.services.said", content.services());
            fact(
                    facts,
                    "return.period.said",
                    content.period().isEmpty() ? Words.of("return.period.none") : content.period());
            fact(facts, "return.summary.said", content.summary());
            fact(
                    facts,
                    "return.secured.said",
                    Words.of(content.secured() ? "return.secured.yes" : "return.secured.no"));
        }
        fact(facts, "return.searched.said", content.searched());
        add(facts);
        if (answer.late()) {
            add(styled(new Paragraph(Words.of("scoping.late")), "meta"));
        }
        add(
                styled(new Paragraph(Words.of("return.post", answer.post())), "meta"),
                new SignatureBlock("return-signature-" + answer.number(), answer.signature()));
    }

    private static void fact(DescriptionList facts, String key, String value) {
        ReferralFacts.fact(facts, key, value);
    }
}
