package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;

import candour.scoping.ReturnAnswer;
import candour.scoping.ReturnContent;
import candour.scoping.ReturnDetails;
import candour.web.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An agency's answer, being typed: whether it knows the children, and if so what; where it looked. Kept as typed. */
final class ReturnFields extends Div {
    private static final String SEPARATOR = "\n";

    private final transient List<String> labels;
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<ReturnAnswer> answer = new RadioButtonGroup<>(Words.of("return.known"));
    private final CheckboxGroup<String> children = new CheckboxGroup<>(Words.of("return.children"));
    private final TextField services = Fields.text("return-services", "return.services", "return.services.hint");
    private final TextField period = Fields.text("return-period", "return.period", "return.period.hint");
    private final TextArea summaryText = area("summary");
    private final TextArea concern = area("concern");
    private final Checkbox secured = new Checkbox(Words.of("return.secured"));
    private final TextArea searched = area("searched");
    private final Checkbox confirmed = new Checkbox();
    private final Div known = styled(new Div(), "stack");
    private final Div proved = new Div();
    private final transient DraftKeeper keeper;

    /**
     * @param draft keeps what is typed until it is signed
     * @param sign takes what is said, once it has no fault that this form knows of
     */
    ReturnFields(ReturnDetails returned, PrivateDraft draft, Consumer<ReturnContent> sign) {
        this.labels = returned.children();
        addClassNames("form");
        setId("answer");
        answer.setId("return-known");
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.addClassName("choices");
        answer.setItems(ReturnAnswer.values());
        answer.setItemLabelGenerator(one -> Words.of("return.known", one));
        answer.addValueChangeListener(change -> unfold());
        children.setId("return-children");
        children.setItems(labels);
        secured.setId("return-secured");
        confirmed.setId("return-confirmed");
        confirmed.setLabel(returned.statement());
        known.add(children, services, period, summaryText, concern, secured);
        keeper = new DraftKeeper(draft, this::typed);
        keeper.watch(this);
        var send = styled(new NativeButton(Words.of("return.sign"), click -> send(sign)), "btn primary");
        var body = styled(
                new Div(
                        summary,
                        proved,
                        answer,
                        known,
                        searched,
                        keeper.state(),
                        confirmed,
                        send,
                        styled(new Paragraph(Words.of("sign.factor")), "hint")),
                "body stack");
        boolean again = !returned.answers().isEmpty();
        var panel = styled(new Div(), "panel");
        if (again) {
            panel.getElement()
                    .appendChild(element("details", "disclose")
                            .appendChild(
                                    element("summary", "", new Span(Words.of("return.again"))), body.getElement()));
        } else {
            panel.add(new Header(new H2(Words.of("return.yours"))), body);
        }
        add(panel);
        unfold();
        keeper.restore(this::restore);
    }

    private static TextArea area(String part) {
        return Fields.hinted(new TextArea(Words.of("return." + part)), "return-" + part, "return." + part + ".hint");
    }

    private boolean isKnown() {
        return answer.getValue() == ReturnAnswer.KNOWN;
    }

    /** What only an agency that knows somebody is asked comes once it has said so. */
    private void unfold() {
        known.setVisible(isKnown());
        searched.setVisible(answer.getValue() != null);
        children.setVisible(labels.size() > 1);
    }

    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put(
                "answer",
                Optional.ofNullable(answer.getValue()).map(ReturnAnswer::name).orElse(""));
        typed.put("children", String.join(SEPARATOR, children.getValue()));
        typed.put("services", services.getValue());
        typed.put("period", period.getValue());
        typed.put("summary", summaryText.getValue());
        typed.put("concern", concern.getValue());
        typed.put("secured", Boolean.toString(secured.getValue()));
        typed.put("searched", searched.getValue());
        return typed;
    }

    private void restore(Map<String, String> kept) {
        Arrays.stream(ReturnAnswer.values())
                .filter(one -> one.name().equals(kept.get("answer")))
                .forEach(answer::setValue);
        Set<String> picked =
                new LinkedHashSet<>(List.of(kept.getOrDefault("children", "").split(SEPARATOR)));
        picked.retainAll(labels);
        children.setValue(picked);
        services.setValue(kept.getOrDefault("services", ""));
        period.setValue(kept.getOrDefault("period", ""));
        summaryText.setValue(kept.getOrDefault("summary", ""));
        concern.setValue(kept.getOrDefault("concern", ""));
        secured.setValue(Boolean.parseBoolean(kept.get("secured")));
        searched.setValue(kept.getOrDefault("searched", ""));
        unfold();
    }

    private ReturnContent content() {
        if (!isKnown()) {
            return new ReturnContent(
                    ReturnAnswer.NOT_KNOWN,
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    false,
                    searched.getValue().strip());
        }
        return new ReturnContent(
                ReturnAnswer.KNOWN,
                labels.size() == 1
                        ? labels
                        : labels.stream().filter(children.getValue()::contains).toList(),
                services.getValue().strip(),
                period.getValue().strip(),
                summaryText.getValue().strip(),
                concern.getValue().strip(),
                secured.getValue(),
                searched.getValue().strip());
    }

    private void send(Consumer<ReturnContent> sign) {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("answer", Fields.faultable(answer));
        fields.put("children", Fields.faultable(children));
        fields.put("services", Fields.faultable(services));
        fields.put("period", Fields.faultable(period));
        fields.put("summary", Fields.faultable(summaryText));
        fields.put("concern", Fields.faultable(concern));
        fields.put("searched", Fields.faultable(searched));
        fields.put("confirmed", Fields.faultable(confirmed));
        keeper.keep();
        if (!summary.complain("return.notSigned", fields, complaints())) {
            sign.accept(content());
        }
    }

    private List<Complaint> complaints() {
        if (answer.getValue() == null) {
            return List.of(new Complaint("answer", Words.of("return.known.missing")));
        }
        ReturnContent content = content();
        var complaints = new ArrayList<Complaint>();
        if (isKnown()) {
            if (content.children().isEmpty()) {
                complaints.add(new Complaint("children", Words.of("return.children.missing")));
            }
            check(complaints, "services", content.services(), true, ReturnContent.LONGEST_SERVICES);
            check(complaints, "period", content.period(), false, ReturnContent.LONGEST_PERIOD);
            check(complaints, "summary", content.summary(), true, ReturnContent.LONGEST_SUMMARY);
            check(complaints, "concern", content.concern(), false, ReturnContent.LONGEST_CONCERN);
        }
        check(complaints, "searched", content.searched(), true, ReturnContent.LONGEST_SEARCHED);
        if (!confirmed.getValue()) {
            complaints.add(new Complaint("confirmed", Words.of("return.confirmed.missing")));
        }
        return complaints;
    }

    private static void check(List<Complaint> complaints, String part, String text, boolean required, int longest) {
        if (required && text.isEmpty()) {
            complaints.add(new Complaint(part, Words.of("return." + part + ".missing")));
        } else if (text.length() > longest) {
            complaints.add(new Complaint(part, Words.of("complaint.long", longest)));
        }
    }

    /** Shows again what was typed before the person proved who they are; signing is theirs still. */
    void offer(ReturnContent kept) {
        answer.setValue(kept.answer());
        children.setValue(new LinkedHashSet<>(kept.children()));
        services.setValue(kept.services());
        period.setValue(kept.period());
        summaryText.setValue(kept.summary());
        concern.setValue(kept.concern());
        secured.setValue(kept.secured());
        searched.setValue(kept.searched());
        confirmed.setValue(true);
        proved.removeAll();
        var notice = WorksheetResult.notice(Words.of("sign.proved"));
        notice.getElement().setAttribute("tabindex", "-1");
        notice.getElement().setAttribute("role", "status");
        proved.add(notice);
        getElement().executeJs("this.querySelectorAll('details').forEach(folded => { folded.open = true; })");
        notice.getElement().callJsFunction("focus");
    }

    /** Signs; with the return, its draft is gone. */
    <T> T carriedOutBy(Supplier<T> given) {
        return keeper.carriedOutBy(given);
    }

    /** It isn't signed; what was typed stays. */
    void refuse(String sentence) {
        summary.begin("return.notSigned");
        summary.say(sentence);
        summary.takeFocus();
    }
}
