package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.threshold.ViewTaken;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A member's own view, being typed. It is emptied only when it was recorded or given up. */
final class ViewFields extends Div {
    private static final String VIEW = "view";
    private static final String REASONS = "reasons";

    private final Optional<String> limb;
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<ViewTaken> view = new RadioButtonGroup<>(Words.of("threshold.view.choice"));
    private final TextArea reasons;
    private final transient DraftKeeper keeper;

    /**
     * @param limb its code; empty for the test as a whole
     * @param what the limb's reference, or the whole test, in words
     * @param draft keeps what is typed until it is recorded
     */
    ViewFields(Optional<String> limb, String what, PrivateDraft draft, Consumer<ViewFields> record) {
        this.limb = limb;
        String id = "view-" + limb.orElse("whole");
        addClassNames("form", "stack", "evidenceform");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of("threshold.view.own", what));
        view.setId(id + "-view");
        view.setItems(ViewTaken.values());
        view.setItemLabelGenerator(one -> Words.of("threshold.view", one));
        reasons = Fields.hinted(
                new TextArea(Words.of("threshold.view.reasons")), id + "-reasons", "threshold.view.reasons.hint");
        var send = styled(new NativeButton(Words.of("threshold.view.record"), click -> record.accept(this)), "btn");
        var leave = styled(new NativeButton(Words.of("threshold.view.leave"), click -> giveUp()), "btn quiet");
        keeper = new DraftKeeper(draft, this::fields);
        keeper.watch(this);
        add(summary, view, reasons, keeper.state(), styled(new Div(send, leave), "row"));
        setVisible(false);
    }

    /** Opens with the view that was taken before, if there is one. */
    void open(Optional<ViewTaken> before, String why) {
        before.ifPresentOrElse(view::setValue, view::clear);
        reasons.setValue(why);
        setVisible(true);
        Fields.faultable(view).focus();
    }

    private Map<String, String> fields() {
        return Map.of(
                VIEW,
                Optional.ofNullable(view.getValue()).map(ViewTaken::name).orElse(""),
                REASONS,
                reasons.getValue());
    }

    /** Comes back open with what was kept, if there is any. */
    void restore() {
        keeper.restore(kept -> {
            Arrays.stream(ViewTaken.values())
                    .filter(one -> one.name().equals(kept.get(VIEW)))
                    .forEach(view::setValue);
            reasons.setValue(kept.getOrDefault(REASONS, ""));
            setVisible(true);
        });
    }

    /** Records; with the view, its draft is gone. */
    <T> T carriedOutBy(Supplier<T> recorded) {
        return keeper.carriedOutBy(recorded);
    }

    private void giveUp() {
        keeper.throwAway();
        close();
    }

    /** Empties itself and goes. */
    void close() {
        view.clear();
        reasons.clear();
        summary.setVisible(false);
        setVisible(false);
        keeper.beginAnew();
    }

    ThresholdPresenter.ViewForm typed() {
        return new ThresholdPresenter.ViewForm(limb, Optional.ofNullable(view.getValue()), reasons.getValue());
    }

    /** Says what is missing at its field and at the top; nothing when nothing is. */
    void complain(List<Complaint> complaints) {
        summary.complain(
                "threshold.view.notRecorded",
                Map.of(VIEW, Fields.faultable(view), REASONS, Fields.faultable(reasons)),
                complaints);
    }

    /** What was typed is kept, with the sentence why it isn't recorded. */
    void refuse(String sentence) {
        summary.begin("threshold.view.notRecorded");
        summary.say(sentence);
        summary.takeFocus();
    }
}
