package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralIdentity;
import candour.casefile.SubjectKind;
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
import java.util.Optional;
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
        fact(known, "child.name", Optional.of(child.name()));
        if (child.kind() == SubjectKind.UNBORN) {
            fact(known, "child.expected", child.expectedOn().map(Said::date));
        } else {
            fact(known, "child.born", child.born().map(Said::date));
            fact(known, "child.nhsNumber", child.nhsNumber().map(Identities::grouped));
        }
        child.leavingCare()
                .ifPresent(
                        status -> fact(known, "child.leavingCare", Optional.of(Words.of("child.leavingCare", status))));
        body.add(new Div(new H3(child.label()), known));
    }

    private static void fact(DescriptionList list, String key, Optional<String> value) {
        ReferralFacts.fact(list, key, value.orElse(Words.of("notKnown")));
    }

    /** As it is written on paper: 943 476 5919. */
    private static String grouped(String digits) {
        return digits.length() == 10
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : digits;
    }
}
