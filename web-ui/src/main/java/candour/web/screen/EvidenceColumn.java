package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.Limb;
import candour.threshold.AssessmentDetails;
import candour.threshold.Stance;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The evidence that points one way. What was withdrawn stays, struck, and says so. */
final class EvidenceColumn extends Div {
    EvidenceColumn(
            Limb limb,
            Stance stance,
            List<AssessmentDetails.Evidence> evidence,
            ThresholdPresenter.Rights rights,
            EvidenceFields fields,
            LimbSection.Deeds deeds) {
        add(new H4(Words.of("threshold.evidence", stance)));
        var here = evidence.stream().filter(piece -> piece.stance() == stance).toList();
        here.forEach(piece -> add(card(limb, piece, rights, deeds)));
        if (here.isEmpty()) {
            add(styled(new Div(new Span(Words.of("threshold.evidence.none"))), "meta"));
        }
        if (rights.records()) {
            var open = styled(new NativeButton("", click -> fields.open(stance)), "btn quiet small");
            open.add(icon(Icon.NEW), new Span(Words.of("threshold.add", stance)));
            open.getElement().setAttribute("aria-label", Words.of("threshold.add", stance) + ", " + limb.reference());
            add(open);
        }
    }

    private static Component card(
            Limb limb, AssessmentDetails.Evidence piece, ThresholdPresenter.Rights rights, LimbSection.Deeds deeds) {
        var card = styled(new Div(), piece.stance() == Stance.AGAINST ? "ev against" : "ev");
        card.setId("evidence-" + piece.id());
        card.getElement().setAttribute("tabindex", "-1");
        card.getElement()
                .appendChild(element("p", "", piece.withdrawn() ? struck(piece.text()) : new Span(piece.text())));
        card.add(
                text(Words.of("threshold.source", piece.source(), piece.paragraph()), "src"),
                text(Words.of("threshold.recorded", piece.recordedBy(), Said.date(piece.recordedOn())), "src"));
        if (piece.withdrawn()) {
            card.addClassName("withdrawn");
            card.add(Pieces.status(Icon.WARNING, Words.of("threshold.withdrawn"), "idle"));
        } else if (rights.weighs()) {
            var withdraw = styled(
                    new NativeButton(Words.of("threshold.withdraw"), click -> deeds.withdraw(limb, piece.id())),
                    "btn quiet small");
            withdraw.getElement().setAttribute("aria-label", Words.of("threshold.withdraw") + ": " + piece.text());
            card.add(withdraw);
        }
        return card;
    }

    private static Component struck(String text) {
        var struck = new Span();
        struck.getElement().appendChild(element("del", "").setText(text));
        return struck;
    }
}
