package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.AlikeReferral;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Before a referral is sent: those that may be about the same child, as far as the writer may know of them. */
final class AlikeList extends Section {
    AlikeList(String board, List<AlikeReferral> alike) {
        addClassName("panel");
        setId("alike");
        var list = styled(new UnorderedList(), "stack-s");
        alike.forEach(other -> list.add(new ListItem(
                link(Addresses.referral(board, other.id()), Words.of("alike.same", other.reference()), ""),
                new Span(" " + said(other)))));
        add(
                new Header(new H3(Words.of("alike.title"))),
                styled(new Div(new Paragraph(Words.of("alike.before")), list), "body stack"));
        setVisible(!alike.isEmpty());
    }

    /** Who in it may be the same, when it came in, and where it stands. */
    static String said(AlikeReferral other) {
        return Words.of(
                "alike.said",
                other.labels(),
                Said.date(other.receivedOn()),
                Words.of("referral.status", other.status()));
    }
}
