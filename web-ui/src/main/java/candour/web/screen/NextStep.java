package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.Ending;
import candour.casefile.ReferralDetails;
import candour.casefile.RulesAhead;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The one next action on a referral for this person; if it is somebody else's turn, whose. */
final class NextStep extends Section {
    private static final int LONGEST = 5_000;

    private static final int LONGEST_REASON = 2_000;

    private static final String TEXT = "text";
    private static final String WHY = "why";

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
            case NOT_BY_REQUEST -> notByRequest(referral);
            case WITH_THE_PANEL -> withThePanel(opened, board);
            case ENDED -> ended(referral);
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
        Optional<TextArea> reason = referral.rules().flatMap(NextStep::reason);
        var keeper = new DraftKeeper(
                presenter.requestDraft(board, referral),
                () -> Map.of(
                        TEXT,
                        text.getValue(),
                        WHY,
                        reason.map(TextArea::getValue).orElse("")));
        keeper.restore(kept -> {
            text.setValue(kept.getOrDefault(TEXT, ""));
            reason.ifPresent(field -> field.setValue(kept.getOrDefault(WHY, "")));
        });
        var button = styled(new NativeButton(Words.of("next.ask.button")), "btn primary");
        button.addClickListener(click -> {
            boolean reasonMissing = reason.filter(field -> isMissing(field, "next.ask.why.missing"))
                    .isPresent();
            if (isMissing(text, "next.ask.missing")) {
                text.focus();
                return;
            }
            if (reasonMissing) {
                reason.ifPresent(TextArea::focus);
                return;
            }
            keeper.keep();
            Optional<String> why = reason.map(field -> field.getValue().strip());
            done.accept(keeper.carriedOutBy(
                    () -> presenter.ask(board, referral, text.getValue().strip(), why, key)));
        });
        var doing = styled(new Div(text), "doing");
        reason.ifPresent(doing::add);
        doing.add(keeper.state(), button);
        keeper.watch(doing);
        add(words("next.yours", Words.of("next.ask.why")), doing);
    }

    /** An edition that has ended asks why a case is opened under it all the same. */
    static Optional<TextArea> reason(RulesAhead rules) {
        return rules.endedOn().map(on -> {
            var field = new TextArea(Words.of("next.ask.whyThisEdition"));
            field.setHelperText(Words.of("next.ask.whyThisEdition.hint", rules.editionTitle(), Said.date(on)));
            field.setId("request-why");
            field.setMaxLength(LONGEST_REASON);
            field.addThemeName("helper-above-field");
            return field;
        });
    }

    private static boolean isMissing(TextArea field, String key) {
        boolean missing = field.getValue().isBlank();
        field.setErrorMessage(Words.of(key));
        field.setInvalid(missing);
        return missing;
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

    private void notByRequest(ReferralDetails referral) {
        addClassName("quiet");
        heading.setText(Words.of("next.nothing"));
        String guidance = referral.rules().map(RulesAhead::editionTitle).orElse("");
        add(words("next.others", Words.of("next.notByRequest", guidance)));
    }

    private void withThePanel(ReferralPresenter.Opened opened, String board) {
        ReferralDetails referral = opened.referral();
        addClassName("quiet");
        heading.setText(Words.of("next.nothing"));
        String asked =
                Words.of("next.panel", referral.requestedOn().map(Said::date).orElse(""));
        add(words(
                "next.others",
                referral.answer()
                        .map(answer -> Words.of(
                                "next.answered", Words.of("outcome." + answer.outcome()), Said.date(answer.on())))
                        .orElse(asked)));
        referral.caseFile()
                .filter(id -> opened.canIdentify()) // whoever sees the case
                .ifPresent(id -> add(link(Addresses.caseFile(board, id), Words.of("next.case"), "btn primary")));
    }

    private void ended(ReferralDetails referral) {
        addClassName("quiet");
        heading.setText(Words.of("next.nothing"));
        String on = referral.ending().map(Ending::on).map(Said::date).orElse("");
        add(words("next.others", Words.of("next.ended." + referral.status().name(), on)));
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
