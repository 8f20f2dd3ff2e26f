package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.threshold.AdviceDetails;
import candour.threshold.Outcome;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;

/** The parts of the advice that people write, in their places in the document. What is typed goes only by typing. */
final class AdviceDraft {
    private static final int LONGEST = 50_000;

    private final TextArea facts = area("facts");
    private final TextArea reasons = area("reasons");
    private final TextArea recommendation = area("recommendation");
    private final RadioButtonGroup<Outcome> recommends = new RadioButtonGroup<>(Words.of("advice.recommends"));
    private final Div theirs = styled(new Div(), "theirs stack-s");

    AdviceDraft(AdviceDetails saved) {
        recommends.setId("recommends");
        recommends.setItems(Outcome.values());
        recommends.setItemLabelGenerator(one -> Words.of("outcome", one));
        recommends.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        facts.setValue(saved.facts());
        reasons.setValue(saved.reasons());
        recommendation.setValue(saved.recommendation());
        saved.recommends().ifPresent(recommends::setValue);
        theirs.setVisible(false);
    }

    private static TextArea area(String name) {
        var area = Fields.hinted(
                new TextArea(Words.of("advice.write." + name)), "advice-" + name, "advice.write." + name + ".hint");
        area.setMaxLength(LONGEST);
        return area;
    }

    AdvicePresenter.Typed typed() {
        return new AdvicePresenter.Typed(
                facts.getValue(),
                reasons.getValue(),
                Optional.ofNullable(recommends.getValue()),
                recommendation.getValue());
    }

    /** Shows what somebody else saved meanwhile, beside what is being typed. */
    void show(AdviceDetails saved) {
        theirs.removeAll();
        theirs.setVisible(true);
        compare("facts", facts, saved.facts());
        compare("reasons", reasons, saved.reasons());
        saved.recommends()
                .filter(one -> one != recommends.getValue())
                .ifPresent(one ->
                        theirs.add(new Paragraph(Words.of("advice.theirs.recommends", Words.of("outcome", one)))));
        compare("recommendation", recommendation, saved.recommendation());
    }

    private void compare(String name, TextArea mine, String saved) {
        if (!mine.getValue().strip().equals(saved)) {
            var details = new NativeDetails(
                    Words.of("advice.theirs", Words.of("advice.write." + name)),
                    styled(new Paragraph(saved.isEmpty() ? Words.of("advice.theirs.empty") : saved), "record"));
            details.setOpen(true);
            theirs.add(details);
        }
    }

    /** Once it is saved there is one text again. */
    void agreed() {
        theirs.setVisible(false);
    }

    TextArea facts() {
        return facts;
    }

    List<Component> threshold() {
        return List.of(reasons);
    }

    List<Component> recommendation() {
        return List.of(recommends, recommendation, theirs, text(Words.of("advice.write.markdown"), "hint"));
    }
}
