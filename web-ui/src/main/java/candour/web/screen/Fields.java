package candour.web.screen;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** Makes the fields of a form: a label, a hint above the box, a fault that is tied to it. */
final class Fields {
    /** A group of choices takes the focus in its first choice. */
    private static final String GO =
            "(this.querySelector('vaadin-radio-button') || this.querySelector('vaadin-checkbox') || this).focus()";

    private Fields() {}

    static TextField text(String id, String labelKey, String hintKey) {
        var field = new TextField(Words.of(labelKey));
        hinted(field, id, hintKey);
        field.addClassName("field");
        return field;
    }

    /** Puts the hint above the box, where it is read before anything is typed. */
    static <T extends Component & HasHelper & HasTheme> T hinted(T field, String id, String hintKey) {
        field.setId(id);
        field.setHelperText(Words.of(hintKey));
        field.addThemeName("helper-above-field");
        return field;
    }

    static <T extends Component & HasValidationProperties> Faultable faultable(T field) {
        return new Faultable() {
            @Override
            public void fault(String sentence) {
                field.setErrorMessage(sentence);
                field.setInvalid(!sentence.isEmpty());
            }

            @Override
            public void focus() {
                field.getElement().executeJs(GO);
            }
        };
    }
}
