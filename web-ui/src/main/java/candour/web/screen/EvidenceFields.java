package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.guidance.Limb;
import candour.threshold.Stance;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Evidence on one limb, being typed. It is emptied only when it was recorded or given up. */
final class EvidenceFields extends Div {
    private final String limb;
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(Words.of("threshold.stance"));
    private final TextArea text;
    private final TextField source;
    private final TextField paragraph;

    private final transient DraftKeeper keeper;

    /** @param draft keeps what is typed until it is recorded */
    EvidenceFields(Limb limb, PrivateDraft draft, Consumer<EvidenceFields> record) {
        this.limb = limb.code();
        String id = "evidence-" + limb.code();
        addClassNames("form", "stack", "evidenceform");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("threshold.new", limb.reference()));
        stance.setId(id + "-stance");
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(one -> Words.of("threshold.stance", one));
        text = Fields.hinted(new TextArea(Words.of("threshold.text")), id + "-text", "threshold.text.hint");
        source = Fields.text(id + "-source", "threshold.source.label", "threshold.source.hint");
        paragraph = Fields.text(id + "-paragraph", "threshold.paragraph", "threshold.paragraph.hint");
        paragraph.addClassName("short");
        var send = styled(new NativeButton(Words.of("threshold.record"), click -> record.accept(this)), "btn");
        var leave = styled(new NativeButton(Words.of("threshold.leave"), click -> giveUp()), "btn quiet");
        keeper = new DraftKeeper(draft, this::fields);
        keeper.watch(this);
        add(summary, stance, text, source, paragraph, keeper.state(), styled(new Div(send, leave), "row"));
        setVisible(false);
    }

    void open(Stance which) {
        stance.setValue(which);
        setVisible(true);
        text.focus();
    }

    private Map<String, String> fields() {
        return Map.of(
                "stance",
                        Optional.ofNullable(stance.getValue()).map(Stance::name).orElse(""),
                "text", text.getValue(),
                "source", source.getValue(),
                "paragraph", paragraph.getValue());
    }

    /** Comes back open with what was kept, if there is any. */
    void restore() {
        keeper.restore(kept -> {
            Arrays.stream(Stance.values())
                    .filter(one -> one.name().equals(kept.get("stance")))
                    .forEach(stance::setValue);
            text.setValue(kept.getOrDefault("text", ""));
            source.setValue(kept.getOrDefault("source", ""));
            paragraph.setValue(kept.getOrDefault("paragraph", ""));
            setVisible(true);
        });
    }

    /** Records; with the evidence, its draft is gone. */
    <T> T carriedOutBy(Supplier<T> recorded) {
        return keeper.carriedOutBy(recorded);
    }

    private void giveUp() {
        keeper.throwAway();
        close();
    }

    /** Empties itself and goes. */
    void close() {
        text.clear();
        source.clear();
        paragraph.clear();
        stance.clear();
        summary.setVisible(false);
        setVisible(false);
        keeper.beginAnew();
    }

    ThresholdPresenter.EvidenceForm typed() {
        return new ThresholdPresenter.EvidenceForm(
                limb, Optional.ofNullable(stance.getValue()), text.getValue(), source.getValue(), paragraph.getValue());
    }

    /** Says what is missing at its field and at the top; nothing when nothing is. */
    void complain(List<Complaint> complaints) {
        summary.complain(
                "threshold.notRecorded",
                Map.of(
                        "stance", Fields.faultable(stance),
                        "text", Fields.faultable(text),
                        "source", Fields.faultable(source),
                        "paragraph", Fields.faultable(paragraph)),
                complaints);
    }

    /** What was typed is kept, with the sentence why it isn't recorded. */
    void refuse(String sentence) {
        summary.begin("threshold.notRecorded");
        summary.say(sentence);
        summary.takeFocus();
    }
}
