package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralIdentity;
import candour.web.Words;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** Who the children are: hidden until somebody who may know asks for it, which is recorded; gone when the page is left. */
final class Identities extends Section {
    private final transient Supplier<ReferralIdentities> identities;
    private final Div body = styled(new Div(), "body stack");

    /**
     * @param canIdentify whether the person may be shown them
     * @param identities the deliberate act, recorded
     */
    Identities(boolean canIdentify, Supplier<ReferralIdentities> identities) {
        this.identities = identities;
        addClassName("panel");
        getElement().setAttribute("aria-label", Words.of("identities.title"));
        add(new Header(new H2(Words.of("identities.title"))), body);
        if (canIdentify) {
            hide();
        } else {
            body.add(new Paragraph(Words.of("identities.notForYou")));
        }
    }

    private void hide() {
        body.removeAll();
        var show = styled(new NativeButton("", click -> show()), "btn small");
        show.add(icon(Icon.EYE), new Span(Words.of("identities.show")));
        body.add(
                styled(new Div(icon(Icon.LOCK), new Span(Words.of("identities.hidden")), show), "restricted"),
                styled(new Paragraph(Words.of("identities.recorded")), "meta"));
    }

    private void show() {
        ReferralIdentities found = identities.get();
        body.removeAll();
        var shown = new Span(
                text(Words.of("identities.since", Said.now()), "strong"), text(" " + Words.of("identities.until"), ""));
        var hide = styled(new NativeButton(Words.of("identities.hide"), click -> hide()), "btn small");
        body.add(styled(new Div(icon(Icon.EYE), shown, hide), "restricted shown"));
        found.children().forEach(this::add);
        hide.focus();
    }

    private void add(ReferralIdentity child) {
        var known = styled(new DescriptionList(), "kv tight");
        known.add(
                new DescriptionList.Term(Words.of("child.name")),
                new DescriptionList.Description(child.name()),
                new DescriptionList.Term(Words.of("child.born")),
                new DescriptionList.Description(child.born().map(Said::date).orElse(Words.of("notKnown"))),
                new DescriptionList.Term(Words.of("child.nhsNumber")),
                new DescriptionList.Description(
                        child.nhsNumber().map(Identities::grouped).orElse(Words.of("notKnown"))));
        body.add(new Div(new H3(child.label()), known));
    }

    /** As it is written on paper: 943 476 5919. */
    private static String grouped(String digits) {
        return digits.length() == 10
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : digits;
    }
}
