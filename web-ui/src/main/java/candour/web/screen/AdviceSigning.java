package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.signing.ToSign;
import candour.web.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;

/** What comes after writing: saving, and signing what was saved; or why it can't be signed yet. */
final class AdviceSigning extends Section {
    private static final String WHY = "why-not-sign";

    private final Div signing = styled(new Div(), "stack");

    AdviceSigning(Runnable save) {
        addClassNames("panel", "noprint");
        getElement().setAttribute("aria-label", Words.of("advice.signing"));
        var button = styled(new NativeButton(Words.of("advice.save"), click -> save.run()), "btn");
        add(styled(new Div(styled(new Div(button), "row"), signing), "body stack"));
    }

    /** Shows where signing stands. */
    void show(AdvicePresenter.Opened opened, Runnable begin) {
        signing.removeAll();
        Optional<String> why = opened.obstacle();
        if (!opened.signs()) {
            why = Optional.of(why.map(sentence -> sentence + " ").orElse("") + Words.of("advice.onlyChair"));
        }
        why.ifPresentOrElse(
                reason -> signing.add(new Gate(WHY, Words.of("advice.sign"), reason)),
                () -> signing.add(
                        styled(new NativeButton(Words.of("advice.sign"), click -> begin.run()), "btn primary")));
    }

    /** Puts the statement before the panel chair, who confirms it and signs. */
    void ask(ToSign toSign, Consumer<ToSign> sign) {
        ask(toSign, sign, false);
    }

    /** Puts the statement before them again, which they had confirmed before they proved who they are. */
    void askAgain(ToSign toSign, Consumer<ToSign> sign) {
        ask(toSign, sign, true);
    }

    private void ask(ToSign toSign, Consumer<ToSign> sign, boolean again) {
        signing.removeAll();
        var title = new H3(Words.of("advice.confirm"));
        title.getElement().setAttribute("tabindex", "-1");
        var confirmed = new Checkbox(toSign.statement());
        confirmed.setId("advice-confirmed");
        var button = styled(
                new NativeButton(Words.of("advice.sign.now"), click -> {
                    confirmed.setErrorMessage(Words.of("advice.confirm.missing"));
                    confirmed.setInvalid(!confirmed.getValue());
                    if (confirmed.getValue()) {
                        sign.accept(toSign);
                    } else {
                        confirmed.focus();
                    }
                }),
                "btn primary");
        confirmed.setValue(again);
        signing.add(
                title,
                new Paragraph(Words.of(again ? "sign.proved" : "advice.confirm.text")),
                confirmed,
                styled(new Paragraph(Words.of("advice.hash", toSign.hash())), "hash"),
                button,
                styled(new Paragraph(Words.of("sign.factor")), "hint"));
        title.getElement().callJsFunction("focus");
    }
}
