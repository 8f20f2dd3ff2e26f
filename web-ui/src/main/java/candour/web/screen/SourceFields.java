package candour.web.screen;

import candour.board.AgencyDetails;
import candour.casefile.CdopFactor;
import candour.casefile.ReferralSource;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who refers, and what belongs to that: the agency, the panel's factors and reference, or the other board. */
final class SourceFields extends Div {
    private final transient List<AgencyDetails> catalogue;
    private final RadioButtonGroup<ReferralSource> source = new RadioButtonGroup<>(Words.of("new.source"));
    private final Select<AgencyDetails> referringAgency = new Select<>();
    private final CheckboxGroup<CdopFactor> cdopFactors = new CheckboxGroup<>(Words.of("new.cdopFactors"));
    private final TextField cdopReference =
            Fields.text("cdop-reference", "new.cdopReference", "new.cdopReference.hint");
    private final TextField otherBoard = Fields.text("other-board", "new.otherBoard", "new.otherBoard.hint");
    private final TextField otherReference =
            Fields.text("other-reference", "new.otherReference", "new.otherReference.hint");

    /** @param catalogue the agencies to choose from */
    SourceFields(List<AgencyDetails> catalogue) {
        this.catalogue = catalogue;
        addClassName("stack");
        source.setId("source");
        source.setItems(ReferralSource.values());
        source.setItemLabelGenerator(value -> Words.of("referral.source", value));
        source.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        source.addValueChangeListener(change -> ask(Optional.ofNullable(change.getValue())));
        referringAgency.setLabel(Words.of("new.referringAgency"));
        referringAgency.setId("referring-agency");
        referringAgency.setItems(catalogue);
        referringAgency.setItemLabelGenerator(AgencyDetails::name);
        cdopFactors.setId("cdop-factors");
        cdopFactors.setItems(CdopFactor.values());
        cdopFactors.setItemLabelGenerator(value -> Words.of("referral.factor", value));
        cdopFactors.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        cdopFactors.setHelperText(Words.of("new.cdopFactors.hint"));
        cdopFactors.addThemeName("helper-above-field");
        add(source, referringAgency, cdopFactors, cdopReference, otherBoard, otherReference);
        ask(Optional.empty());
    }

    /** Shows what is asked of a source, and of no other. */
    private void ask(Optional<ReferralSource> chosen) {
        show(chosen, ReferralSource.AGENCY, referringAgency);
        show(chosen, ReferralSource.CDOP, cdopFactors, cdopReference);
        show(chosen, ReferralSource.OTHER_BOARD, otherBoard, otherReference);
    }

    private static void show(Optional<ReferralSource> chosen, ReferralSource asked, Component... fields) {
        for (Component field : fields) {
            field.setVisible(chosen.filter(asked::equals).isPresent());
        }
    }

    /** Puts back what somebody had typed; an agency that isn't in the catalogue any more is left out. */
    void show(ReferralForm form) {
        source.setValue(form.source().orElse(null));
        referringAgency.setValue(catalogue.stream()
                .filter(agency ->
                        form.referringAgency().filter(agency.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        cdopFactors.setValue(form.cdopFactors());
        cdopReference.setValue(form.cdopReference());
        otherBoard.setValue(form.otherBoard());
        otherReference.setValue(form.otherReference());
    }

    Optional<ReferralSource> source() {
        return Optional.ofNullable(source.getValue());
    }

    Optional<UUID> agency() {
        return Optional.ofNullable(referringAgency.getValue()).map(AgencyDetails::id);
    }

    Set<CdopFactor> factors() {
        return cdopFactors.getValue();
    }

    String cdop() {
        return cdopReference.getValue();
    }

    String board() {
        return otherBoard.getValue();
    }

    String boardsReference() {
        return otherReference.getValue();
    }

    /** By the names that complaints give them. */
    Map<String, Faultable> byName() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("source", Fields.faultable(source));
        fields.put("referringAgency", Fields.faultable(referringAgency));
        fields.put("cdopFactors", Fields.faultable(cdopFactors));
        fields.put("cdopReference", Fields.faultable(cdopReference));
        fields.put("otherBoard", Fields.faultable(otherBoard));
        fields.put("otherReference", Fields.faultable(otherReference));
        return fields;
    }
}
