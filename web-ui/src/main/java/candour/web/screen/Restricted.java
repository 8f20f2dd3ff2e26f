package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralDetails;
import candour.casefile.RestrictedTo;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;

/** What those named see of it that a referral or a case is restricted. */
final class Restricted {
    private Restricted() {}

    /** For its head: to whom. */
    static Optional<Component> mark(ReferralDetails referral) {
        return referral.restricted()
                .map(to ->
                        styled(new Span(icon(Icon.LOCK), new Span(Words.of("restrict.mark", names(to)))), "restrict"));
    }

    private static String names(RestrictedTo to) {
        return to.people().stream()
                .map(one -> one.here() ? one.name() : Words.of("restrict.gone", one.name()))
                .collect(Collectors.joining(", "));
    }

    /** For its pages: what nobody named can do any more; nothing when all of it can be done. */
    static Optional<Component> notices(ReferralDetails referral) {
        return referral.restricted()
                .filter(to -> !to.missing().isEmpty())
                .map(to -> styled(
                        new Div(to.missing().stream()
                                .map(Problems::sentence)
                                .map(WorksheetResult::notice)
                                .toArray(Component[]::new)),
                        "stack-s"));
    }

    /** The way to the page where people are named. */
    static Section panel(String board, ReferralDetails referral) {
        boolean restricted = referral.restricted().isPresent();
        return ReferralView.panel(
                "restrict.title",
                new Paragraph(Words.of(restricted ? "restrict.why.now" : "restrict.why")),
                link(
                        Addresses.restriction(board, referral.id()),
                        Words.of(restricted ? "restrict.go.now" : "restrict.go"),
                        "btn small"));
    }
}
