package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.ReferralDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The one next action on a referral for this person; if it is somebody else's turn, whose. */
final class NextStep extends Section {
    private static final int LONGEST = 5_000;

    private static final String TEXT = "text";

    private final H2 heading = new H2();

    /** @param done takes the referral as it is after the action */
    NextStep(
            ReferralPresenter.Opened opened,
            ReferralPresenter presenter,
            String board,
            Consumer<ReferralPresenter.Opened> done) {
        addClassName("next");
        heading.setId("next-step");
        getElement().setAttribute("aria-labelledby", "next-step");
        ReferralDetails referral = opened.referral();
        switch (opened.next()) {
            case ASK_THE_PANEL -> ask(referral, presenter, board, done);
            case WAITS_FOR_CHAIR -> waits();
            case WITH_THE_PANEL -> withThePanel(opened, board);
        }
    }

    private void ask(
            ReferralDetails referral,
            ReferralPresenter presenter,
            String board,
            Consumer<ReferralPresenter.Opened> done) {
        String key = UUID.randomUUID().toString();
        heading.setText(Words.of("work.ASK", referral.reference()));
        var text = new TextArea(Words.of("next.ask.label"));
        text.setHelperText(Words.of("next.ask.hint"));
        text.setId("request-text");
        text.setMaxLength(LONGEST);
        text.addThemeName("helper-above-field");
        var keeper = new DraftKeeper(presenter.requestDraft(board, referral), () -> Map.of(TEXT, text.getValue()));
        keeper.restore(kept -> text.setValue(kept.getOrDefault(TEXT, "")));
        var button = styled(new NativeButton(Words.of("next.ask.button")), "btn primary");
        button.addClickListener(click -> {
            String typed = text.getValue().strip();
            text.setInvalid(typed.isEmpty());
            text.setErrorMessage(Words.of("next.ask.missing"));
            if (typed.isEmpty()) {
                text.focus();
                return;
            }
            keeper.keep();
            done.accept(keeper.carriedOutBy(() -> presenter.ask(board, referral, typed, key)));
        });
        var doing = styled(new Div(text, keeper.state(), button), "doing");
        keeper.watch(doing);
        add(words("next.yours", Words.of("next.ask.why")), doing);
    }

    private void waits() {
        addClassName("quiet");
        heading.setText(Words.of("next.nothing"));
        add(
                words("next.others", Words.of("next.waits")),
                Gate.of(
                        "why-not-ask",
                        Words.of("next.ask.button"),
                        Words.of("next.gate.missing"),
                        Words.of("next.gate.where")));
    }

    private void withThePanel(ReferralPresenter.Opened opened, String board) {
        ReferralDetails referral = opened.referral();
        addClassName("quiet");
        heading.setText(Words.of("next.nothing"));
        add(words(
                "next.others",
                Words.of("next.panel", referral.requestedOn().map(Said::date).orElse(""))));
        referral.caseFile()
                .filter(id -> opened.canIdentify()) // whoever sees the case
                .ifPresent(id -> add(link(Addresses.caseFile(board, id), Words.of("next.case"), "btn primary")));
    }

    private Component words(String kickerKey, String sentence) {
        return new Div(
                styled(new Paragraph(Words.of(kickerKey)), "kicker"), heading, styled(new Paragraph(sentence), "meta"));
    }

    /** After the action, whoever can't see the page hears what became of it. */
    void takeFocus() {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
    }
}
