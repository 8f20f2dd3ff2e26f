package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A short form in a page, opened by its title: some fields, one button. Says at the top and at each field what is missing,
 * and what the record refused; what was typed stays.
 */
final class RecordForm extends Div {
    /**
     * One field.
     *
     * @param fault what is wrong with what was typed; empty when nothing is
     */
    record Field(Component component, Faultable faultable, Supplier<Optional<String>> fault) {
        /** A line of text that has to be there. */
        static Field text(TextField field, String missingKey, int longest) {
            return new Field(field, Fields.faultable(field), () -> fault(field.getValue(), missingKey, longest));
        }

        /** A longer text that has to be there. */
        static Field area(TextArea field, String missingKey, int longest) {
            return new Field(field, Fields.faultable(field), () -> fault(field.getValue(), missingKey, longest));
        }

        /** A date that has to be there. */
        static Field date(DateParts field, String missingKey) {
            return new Field(
                    field,
                    field,
                    () -> field.typed().date().isPresent() ? Optional.empty() : Optional.of(Words.of(missingKey)));
        }

        private static Optional<String> fault(String typed, String missingKey, int longest) {
            String text = typed.strip();
            return text.isEmpty()
                    ? Optional.of(Words.of(missingKey))
                    : text.length() > longest ? Optional.of(Words.of("complaint.long", longest)) : Optional.empty();
        }
    }

    private final ErrorSummary summary = new ErrorSummary();
    private final String key;
    private final Map<String, Field> fields;

    /**
     * @param key below it are {@code title}, {@code send} and {@code notSaved}
     * @param fields by name, in order
     * @param send carries the command out once no field has a fault
     */
    RecordForm(String key, Map<String, Field> fields, Runnable send) {
        this.key = key;
        this.fields = new LinkedHashMap<>(fields);
        var body = styled(new Div(summary), "stack");
        this.fields.values().forEach(field -> body.add(field.component()));
        body.add(styled(new NativeButton(Words.of(key + ".send"), click -> send(send)), "btn"));
        Element details = Pieces.element("details", "disclose");
        details.appendChild(Pieces.element("summary", "", new Span(Words.of(key + ".title"))), body.getElement());
        getElement().appendChild(details);
    }

    private void send(Runnable send) {
        Map<String, Faultable> places = new LinkedHashMap<>();
        fields.forEach((name, field) -> places.put(name, field.faultable()));
        List<Complaint> complaints = fields.entrySet().stream()
                .flatMap(field -> field.getValue().fault().get().stream()
                        .map(sentence -> new Complaint(field.getKey(), sentence)))
                .toList();
        if (summary.complain(key + ".notSaved", places, complaints)) {
            return;
        }
        try {
            send.run();
        } catch (Stale e) {
            say(Words.of("clocks.stale"));
        } catch (Refusal e) {
            say(Problems.sentence(e));
        }
    }

    private void say(String sentence) {
        summary.say(sentence);
        summary.takeFocus();
    }

    static LocalDate date(DateParts field) {
        return field.typed().date().orElseThrow();
    }
}
