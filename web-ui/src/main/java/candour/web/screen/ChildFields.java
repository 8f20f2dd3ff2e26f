package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** One child of a new referral: who they are, sealed when sent and seen on no list. */
final class ChildFields extends FieldSet {
    private final TextField name;
    private final DateParts born;
    private final TextField nhsNumber;

    private final NativeButton remove = styled(new NativeButton(), "btn small");

    /** @param id begins the ids of its fields; another for each child */
    ChildFields(String id) {
        addClassName("child");
        name = Fields.text(id + "-name", "child.name", "child.name.hint");
        born = new DateParts(id + "-born", Words.of("child.born.ask"), Words.of("child.born.hint"));
        nhsNumber = Fields.text(id + "-nhs", "child.nhsNumber.ask", "child.nhsNumber.hint");
        nhsNumber.addClassName("short");
        name.setAutocomplete(Autocomplete.OFF);
        nhsNumber.setAutocomplete(Autocomplete.OFF);
        add(name, born, nhsNumber, remove);
    }

    void onRemove(Runnable removed) {
        remove.addClickListener(click -> removed.run());
    }

    /** @param number its place in the list, from 1; the first child stays */
    void number(int number) {
        setLegendText(Words.of("child.label", number));
        remove.setText(Words.of("child.remove", number));
        remove.setVisible(number > 1);
    }

    void show(ReferralForm.TypedChild child) {
        name.setValue(child.name());
        born.show(child.born());
        nhsNumber.setValue(child.nhsNumber());
    }

    ReferralForm.TypedChild typed() {
        return new ReferralForm.TypedChild(name.getValue(), born.typed(), nhsNumber.getValue());
    }

    /** By the names that complaints give them. */
    Map<String, Faultable> fields() {
        return Map.of("name", Fields.faultable(name), "born", born, "nhsNumber", Fields.faultable(nhsNumber));
    }
}
