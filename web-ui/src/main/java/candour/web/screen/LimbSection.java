package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;

import candour.guidance.Limb;
import candour.threshold.AssessmentDetails;
import candour.threshold.Stance;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One limb of the test: its words in law, the question, the answer, the evidence on both sides. */
final class LimbSection extends Section {
    /** What is done with a limb; each brings a new worksheet. */
    interface Deeds extends ViewsRow.Deeds {
        void answer(String limb, Limb.Answer answer);

        void record(EvidenceFields typed);

        void withdraw(Limb limb, UUID evidence);

        /** What this person writes as evidence on the limb, before they record it. */
        PrivateDraft draft(Limb limb);
    }

    private final transient Limb limb;
    private final transient Deeds deeds;
    private final RadioButtonGroup<Limb.Answer> answers = new RadioButtonGroup<>();
    private final Paragraph whyNot = styled(new Paragraph(), "meta whynot");
    private final Div asked = new Div();
    private final Div evidence = styled(new Div(), "evid");
    private final NativeDetails collapsed = new NativeDetails(Words.of("threshold.notAsked.show"));
    private final Div body = new Div();
    private final EvidenceFields fields;
    private final ViewsRow views;

    LimbSection(Limb limb, Deeds deeds) {
        this.limb = limb;
        this.deeds = deeds;
        addClassNames("limb", "sheet");
        var ref = styled(new H3(limb.reference()), "ref");
        getElement().setAttribute("aria-label", limb.reference() + ": " + limb.question());
        var law = element("q", "law");
        law.setText(limb.wording());
        answers.setId("limb-" + limb.code());
        answers.setLabel(limb.question());
        answers.setItems(limb.answers());
        answers.setItemLabelGenerator(Limb.Answer::label);
        answers.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                deeds.answer(limb.code(), change.getValue());
            }
        });
        fields = new EvidenceFields(limb, deeds.draft(limb), deeds::record);
        views = new ViewsRow(Optional.of(limb.code()), limb.reference(), deeds);
        asked.getElement().appendChild(law);
        if (!limb.confirmed()) {
            asked.add(Unconfirmed.mark());
        }
        asked.add(answers);
        var header = new Header(ref, whyNot, asked);
        body.add(evidence, fields, views);
        add(header, body, collapsed);
    }

    /** Takes the limb as it stands now; what is being typed stays. */
    void show(AssessmentDetails worksheet, ThresholdPresenter.Rights rights) {
        AssessmentDetails.LimbWeighed now = worksheet.limbs().stream()
                .filter(one -> one.limb().code().equals(limb.code()))
                .findFirst()
                .orElseThrow();
        limb.answers().stream()
                .filter(one -> now.answer().filter(one.code()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(answers::setValue, answers::clear);
        answers.setReadOnly(!rights.weighs());
        whyNot.setVisible(!now.asked());
        whyNot.setText(now.asked() ? "" : notAsked(worksheet));
        answers.setVisible(now.asked());
        collapsed.setVisible(!now.asked());
        collapsed.setContent(now.asked() ? new Div() : new Paragraph(limb.question()));
        asked.setVisible(now.asked());
        body.setVisible(now.asked() || !now.evidence().isEmpty());
        evidence.removeAll();
        for (Stance stance : Stance.values()) {
            evidence.add(new EvidenceColumn(limb, stance, now.evidence(), rights, fields, deeds));
        }
        if (!rights.records()) {
            fields.setVisible(false);
        }
        views.show(worksheet.views(), rights.views());
        setClassName("off", !now.asked());
    }

    /** Which answers to other limbs would ask this one. */
    private String notAsked(AssessmentDetails worksheet) {
        return Words.of(
                "threshold.notAsked",
                limb.askedWhen().stream()
                        .map(set -> conditions(worksheet, set))
                        .distinct()
                        .collect(Collectors.joining(Words.of("threshold.orWhen"))));
    }

    private static String conditions(AssessmentDetails worksheet, Map<String, Set<String>> set) {
        return worksheet.limbs().stream()
                .map(other -> condition(other, set.getOrDefault(other.limb().code(), Set.of())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(Words.of("threshold.and")));
    }

    /** What another limb would have to be answered; empty when it is, or doesn't matter. */
    private static Optional<String> condition(AssessmentDetails.LimbWeighed other, Set<String> codes) {
        if (codes.isEmpty() || other.answer().filter(codes::contains).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Words.of(
                "threshold.when",
                other.limb().question(),
                other.limb().answers().stream()
                        .filter(answer -> codes.contains(answer.code()))
                        .map(Limb.Answer::label)
                        .collect(Collectors.joining(Words.of("threshold.or")))));
    }

    /** Brings back evidence that was being typed. */
    void restore() {
        fields.restore();
    }

    ViewsRow views() {
        return views;
    }

    String code() {
        return limb.code();
    }

    /** Goes to the newest evidence of this limb, which was just recorded or withdrawn. */
    void takeFocus(String evidenceId) {
        getElement().executeJs("const it = document.getElementById($0); if (it) it.focus()", evidenceId);
    }
}
