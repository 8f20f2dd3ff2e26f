package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.AgencyDetails;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralSource;
import candour.web.Words;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a new referral in four short parts. */
final class ReferralFields extends Div {
    private final transient List<AgencyDetails> catalogue;
    private final RadioButtonGroup<ReferralSource> source = new RadioButtonGroup<>(Words.of("new.source"));
    private final Select<AgencyDetails> referringAgency = new Select<>();
    private final DateParts incident =
            new DateParts("incident", Words.of("new.incident"), Words.of("new.incident.hint"));
    private final DateParts aware = new DateParts("aware", Words.of("new.aware"), Words.of("new.aware.hint"));
    private final TextField areaOfIncident = Fields.text("area-of-incident", "new.areaOfIncident", "new.area.hint");
    private final TextField areaOfResidence = Fields.text("area-of-residence", "new.areaOfResidence", "new.area.hint");
    private final RadioButtonGroup<LookedAfter> lookedAfter = new RadioButtonGroup<>(Words.of("new.lookedAfter"));
    private final TextArea grounds =
            Fields.hinted(new TextArea(Words.of("new.grounds")), "grounds", "new.grounds.hint");
    private final CheckboxGroup<AgencyDetails> agencies = new CheckboxGroup<>(Words.of("new.agencies"));
    private final ChildList children = new ChildList();

    /** @param catalogue the agencies to choose from */
    ReferralFields(List<AgencyDetails> catalogue) {
        this.catalogue = catalogue;
        addClassName("stack");
        source.setId("source");
        source.setItems(ReferralSource.values());
        source.setItemLabelGenerator(value -> Words.of("referral.source", value));
        source.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        source.addValueChangeListener(change -> referringAgency.setVisible(change.getValue() == ReferralSource.AGENCY));
        referringAgency.setLabel(Words.of("new.referringAgency"));
        referringAgency.setId("referring-agency");
        referringAgency.setItems(catalogue);
        referringAgency.setItemLabelGenerator(AgencyDetails::name);
        referringAgency.setVisible(false);
        lookedAfter.setId("looked-after");
        lookedAfter.setItems(LookedAfter.values());
        lookedAfter.setItemLabelGenerator(value -> Words.of("referral.lookedAfter", value));
        agencies.setId("agencies");
        agencies.setItems(catalogue);
        agencies.setItemLabelGenerator(AgencyDetails::name);
        agencies.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        agencies.setHelperText(Words.of("new.agencies.hint"));
        agencies.addThemeName("helper-above-field");
        add(
                ReferralView.panel("new.part.who", source, referringAgency),
                ReferralView.panel("new.part.what", incident, aware, areaOfIncident, areaOfResidence, lookedAfter),
                ReferralView.panel(
                        "new.part.children", styled(new Paragraph(Words.of("new.children.hint")), "meta"), children),
                ReferralView.panel("new.part.why", grounds, agencies));
    }

    /** Told when a child was added or taken away. */
    void onChildren(Runnable changed) {
        children.onChange(changed);
    }

    /** Puts back what somebody had typed; an agency that isn't in the catalogue any more is left out. */
    void show(ReferralForm form) {
        source.setValue(form.source().orElse(null));
        referringAgency.setValue(catalogue.stream()
                .filter(agency ->
                        form.referringAgency().filter(agency.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        incident.show(form.incident());
        aware.show(form.aware());
        areaOfIncident.setValue(form.areaOfIncident());
        areaOfResidence.setValue(form.areaOfResidence());
        lookedAfter.setValue(form.lookedAfter().orElse(null));
        grounds.setValue(form.grounds());
        children.show(form.children());
        agencies.setValue(catalogue.stream()
                .filter(agency -> form.agencies().contains(agency.id()))
                .collect(Collectors.toSet()));
    }

    ReferralForm typed() {
        return new ReferralForm(
                Optional.ofNullable(source.getValue()),
                Optional.ofNullable(referringAgency.getValue()).map(AgencyDetails::id),
                incident.typed(),
                aware.typed(),
                areaOfIncident.getValue(),
                areaOfResidence.getValue(),
                Optional.ofNullable(lookedAfter.getValue()),
                grounds.getValue(),
                children.typed(),
                agencies.getValue().stream().map(AgencyDetails::id).collect(Collectors.toSet()));
    }

    /** By the names that complaints give them. */
    Map<String, Faultable> byName() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("source", Fields.faultable(source));
        fields.put("referringAgency", Fields.faultable(referringAgency));
        fields.put("incident", incident);
        fields.put("aware", aware);
        fields.put("areaOfIncident", Fields.faultable(areaOfIncident));
        fields.put("areaOfResidence", Fields.faultable(areaOfResidence));
        fields.put("lookedAfter", Fields.faultable(lookedAfter));
        fields.putAll(children.fields());
        fields.put("grounds", Fields.faultable(grounds));
        return fields;
    }
}
