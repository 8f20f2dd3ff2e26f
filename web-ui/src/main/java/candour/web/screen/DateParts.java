package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;

/** A date in three text fields, since nobody wants to turn the pages of a calendar back to a birth. */
final class DateParts extends FieldSet implements Faultable {
    private final TextField day = part("day", "");
    private final TextField month = part("month", "");
    private final TextField year = part("year", "y");
    private final Paragraph fault = styled(new Paragraph(), "st bad");

    /** @param hint said under the question, or nothing */
    DateParts(String id, String question, String hint) {
        super(question);
        addClassNames("field", "date");
        setId(id);
        String described = id + "-hint";
        var help = text(hint, "hint");
        help.setId(described);
        fault.setId(id + "-fault");
        fault.setVisible(false);
        getElement().setAttribute("aria-describedby", described + " " + id + "-fault");
        add(help, fault, styled(new Div(day, month, year), "dateparts"));
    }

    private static TextField part(String name, String classes) {
        var field = new TextField(Words.of("date." + name));
        field.getElement().setAttribute("inputmode", "numeric");
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        if (!classes.isEmpty()) {
            field.addClassName(classes);
        }
        return field;
    }

    ReferralForm.TypedDate typed() {
        return new ReferralForm.TypedDate(day.getValue(), month.getValue(), year.getValue());
    }

    void show(ReferralForm.TypedDate typed) {
        day.setValue(typed.day());
        month.setValue(typed.month());
        year.setValue(typed.year());
    }

    void show(LocalDate date) {
        show(ReferralForm.TypedDate.of(Optional.of(date)));
    }

    void clear() {
        for (TextField part : new TextField[] {day, month, year}) {
            part.clear();
        }
    }

    @Override
    public void fault(String sentence) {
        fault.removeAll();
        fault.add(icon(Icon.WARNING), new Span(sentence));
        fault.setVisible(!sentence.isEmpty());
        for (TextField part : new TextField[] {day, month, year}) {
            part.setInvalid(!sentence.isEmpty());
        }
    }

    @Override
    public void focus() {
        day.focus();
    }
}
