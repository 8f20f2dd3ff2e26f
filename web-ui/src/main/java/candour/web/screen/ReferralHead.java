package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** What stands over every page of a referral: which it is, how it stands, its clocks; its pages as links. */
final class ReferralHead {
    /** The pages of a referral. */
    enum Tab {
        OVERVIEW,
        CLOCKS,
        HISTORY
    }

    private ReferralHead() {}

    static Component of(String board, ReferralDetails referral, Tab current, LocalDate today) {
        String mark = referral.reference().substring(0, referral.reference().indexOf('-'));
        var title = styled(
                new Div(
                        Pieces.mark(mark, ""),
                        new H1(referral.reference()),
                        text(String.join(", ", referral.children()), "meta")),
                "title");
        var marking = styled(new Span(icon(Icon.LOCK), new Span(Words.of("referral.marking"))), "restrict");
        var facts = styled(new Div(marking), "facts");
        Restricted.mark(referral).ifPresent(facts::add);
        facts.add(ReferralsView.status(referral.status()));
        var tabs = styled(new Nav(), "tabs");
        tabs.setAriaLabel(Words.of("referral.tabs", referral.reference()));
        for (Tab tab : Tab.values()) {
            // Whoever may not read cases is told of no clock.
            if (tab != Tab.CLOCKS || !referral.clocks().isEmpty()) {
                tabs.add(link(tab, address(board, referral, tab), tab == current));
            }
        }
        var head = styled(
                new Section(styled(new Div(title, CaseClocks.of(board, referral, today), facts), "in"), tabs),
                "casehead");
        head.getElement().setAttribute("aria-label", Words.of("referral.head", referral.reference()));
        return head;
    }

    private static Anchor link(Tab tab, String address, boolean here) {
        Anchor go = Pieces.link(address, Words.of("referral.tab", tab), "");
        if (here) {
            go.getElement().setAttribute("aria-current", "page");
        }
        return go;
    }

    private static String address(String board, ReferralDetails referral, Tab tab) {
        return switch (tab) {
            case OVERVIEW -> Addresses.referral(board, referral.id());
            case CLOCKS -> Addresses.clocks(board, referral.id());
            case HISTORY -> Addresses.history(board, referral.id());
        };
    }
}
