package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.signing.Signature;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Who signed, in what capacity, when, and the hash of what was signed. Never changes. */
final class SignatureBlock extends Div {
    SignatureBlock(String id, Signature signature) {
        setId(id);
        addClassName("signature");
        getElement().setAttribute("tabindex", "-1");
        add(
                new Paragraph(signature.statement()),
                new Paragraph(
                        text(signature.name(), "strong"),
                        text(
                                signature
                                        .onBehalfOf()
                                        .map(chair -> Words.of(
                                                "sign.for",
                                                chair.name(),
                                                chair.post(),
                                                Said.date(chair.from()),
                                                Said.date(chair.to())))
                                        .orElse(", " + Words.of("capacity", signature.capacity())),
                                "")),
                styled(new Paragraph(Words.of("advice.signedAt", Said.moment(signature.signedAt()))), "meta"),
                styled(new Paragraph(Words.of("advice.hash", signature.hash())), "hash"));
    }
}
