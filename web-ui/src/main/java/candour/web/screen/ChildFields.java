package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.casefile.LeavingCare;
import candour.casefile.SubjectKind;
import candour.web.Words;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;

/** Somebody whom a referral is about: who they are, sealed when sent and seen on no list. */
final class ChildFields extends FieldSet {
    private final Select<SubjectKind> kind = new Select<>();
    private final TextField name;
    private final DateParts born;
    private final DateParts expected;
    private final TextField nhsNumber;
    private final Select<LeavingCare> leavingCare = new Select<>();

    private final NativeButton remove = styled(new NativeButton(), "btn small");

    /** @param id begins the ids of its fields; another for each child */
    ChildFields(String id) {
        addClassName("child");
        kind.setId(id + "-kind");
        kind.setLabel(Words.of("child.kind.ask"));
        kind.setItems(SubjectKind.values());
        kind.setItemLabelGenerator(value -> Words.of("child.kind", value));
        kind.setValue(SubjectKind.CHILD);
        kind.addValueChangeListener(change -> ask());
        name = Fields.text(id + "-name", "child.name", "child.name.hint");
        born = new DateParts(id + "-born", Words.of("child.born.ask"), Words.of("child.born.hint"));
        expected = new DateParts(id + "-expected", Words.of("child.expected.ask"), Words.of("child.born.hint"));
        nhsNumber = Fields.text(id + "-nhs", "child.nhsNumber.ask", "child.nhsNumber.hint");
        nhsNumber.addClassName("short");
        leavingCare.setId(id + "-leaving-care");
        leavingCare.setLabel(Words.of("child.leavingCare.ask"));
        leavingCare.setItems(LeavingCare.values());
        leavingCare.setItemLabelGenerator(value -> Words.of("child.leavingCare", value));
        name.setAutocomplete(Autocomplete.OFF);
        nhsNumber.setAutocomplete(Autocomplete.OFF);
        add(kind, name, born, expected, nhsNumber, leavingCare, remove);
        ask();
    }

    /** Shows what is asked of somebody of the kind, and of no other. */
    private void ask() {
        boolean unborn = kind.getValue() == SubjectKind.UNBORN;
        born.setVisible(!unborn);
        nhsNumber.setVisible(!unborn);
        expected.setVisible(unborn);
        leavingCare.setVisible(kind.getValue() == SubjectKind.CARE_LEAVER);
    }

    void onRemove(Runnable removed) {
        remove.addClickListener(click -> removed.run());
    }

    /** Told when they are said to be of another kind. */
    void onKind(Runnable changed) {
        kind.addValueChangeListener(change -> changed.run());
    }

    /** They are corrected: what they are stays, and nobody is taken away. */
    void fixed() {
        kind.setVisible(false);
        remove.setVisible(false);
    }

    /** @param removable the first in a list stays */
    void label(String label, boolean removable) {
        setLegendText(label);
        remove.setText(Words.of("child.remove", label));
        remove.setVisible(removable);
    }

    void show(ReferralForm.TypedChild child) {
        kind.setValue(child.kind());
        name.setValue(child.name());
        born.show(child.born());
        expected.show(child.expected());
        nhsNumber.setValue(child.nhsNumber());
        leavingCare.setValue(child.leavingCare().orElse(null));
    }

    SubjectKind kind() {
        return Optional.ofNullable(kind.getValue()).orElse(SubjectKind.CHILD);
    }

    ReferralForm.TypedChild typed() {
        return new ReferralForm.TypedChild(
                kind(),
                name.getValue(),
                born.typed(),
                expected.typed(),
                nhsNumber.getValue(),
                Optional.ofNullable(leavingCare.getValue()));
    }

    /** By the names that complaints give them. */
    Map<String, Faultable> fields() {
        return Map.of(
                "kind", Fields.faultable(kind),
                "name", Fields.faultable(name),
                "born", born,
                "expected", expected,
                "nhsNumber", Fields.faultable(nhsNumber),
                "leavingCare", Fields.faultable(leavingCare));
    }
}
