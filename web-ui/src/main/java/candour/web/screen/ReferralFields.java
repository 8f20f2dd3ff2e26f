package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.AgencyDetails;
import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a new referral, of which those of one step are shown. */
final class ReferralFields extends Div {
    private final transient List<AgencyDetails> catalogue;
    private final SourceFields source;
    private final ChildList children = new ChildList();
    private final PlaceFields residence = new PlaceFields("area-of-residence", "new.areaOfResidence");
    private final RadioButtonGroup<LookedAfter> lookedAfter = new RadioButtonGroup<>(Words.of("new.lookedAfter"));
    private final RadioButtonGroup<Harm> harm = new RadioButtonGroup<>(Words.of("new.harm"));
    private final DateParts incident =
            new DateParts("incident", Words.of("new.incident"), Words.of("new.incident.hint"));
    private final DateParts aware = new DateParts("aware", Words.of("new.aware"), Words.of("new.aware.hint"));
    private final PlaceFields place = new PlaceFields("area-of-incident", "new.areaOfIncident");
    private final TextArea grounds =
            Fields.hinted(new TextArea(Words.of("new.grounds")), "grounds", "new.grounds.hint");
    private final CheckboxGroup<AgencyDetails> agencies = new CheckboxGroup<>(Words.of("new.agencies"));
    private final Map<ReferralStep, Div> parts = new EnumMap<>(ReferralStep.class);

    /** @param catalogue the agencies to choose from */
    ReferralFields(List<AgencyDetails> catalogue) {
        this.catalogue = catalogue;
        source = new SourceFields(catalogue);
        lookedAfter.setId("looked-after");
        lookedAfter.setItems(LookedAfter.values());
        lookedAfter.setItemLabelGenerator(value -> Words.of("referral.lookedAfter", value));
        harm.setId("harm");
        harm.setItems(Harm.values());
        harm.setItemLabelGenerator(value -> Words.of("referral.harm", value));
        agencies.setId("agencies");
        agencies.setItems(catalogue);
        agencies.setItemLabelGenerator(AgencyDetails::name);
        agencies.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        agencies.setHelperText(Words.of("new.agencies.hint"));
        agencies.addThemeName("helper-above-field");
        part(ReferralStep.SOURCE, source);
        part(
                ReferralStep.CHILDREN,
                styled(new Paragraph(Words.of("new.children.hint")), "meta"),
                children,
                residence,
                lookedAfter);
        part(ReferralStep.INCIDENT, harm, incident, aware, place, grounds);
        part(ReferralStep.AGENCIES, agencies);
        show(ReferralStep.SOURCE);
    }

    private void part(ReferralStep step, Component... fields) {
        var part = styled(new Div(fields), "body stack");
        parts.put(step, part);
        add(part);
    }

    /** Shows the fields of one step; of the last one there are none. */
    void show(ReferralStep step) {
        parts.forEach((each, part) -> part.setVisible(each == step));
        setVisible(parts.containsKey(step));
    }

    /** Told when a child was added or taken away. */
    void onChildren(Runnable changed) {
        children.onChange(changed);
    }

    /** Puts back what somebody had typed; an agency that isn't in the catalogue any more is left out. */
    void show(ReferralForm form) {
        source.show(form);
        children.show(form.children());
        residence.show(form.residence());
        lookedAfter.setValue(form.lookedAfter().orElse(null));
        harm.setValue(form.harm().orElse(null));
        incident.show(form.incident());
        aware.show(form.aware());
        place.show(form.place());
        grounds.setValue(form.grounds());
        agencies.setValue(catalogue.stream()
                .filter(agency -> form.agencies().contains(agency.id()))
                .collect(Collectors.toSet()));
    }

    ReferralForm typed() {
        return new ReferralForm(
                source.source(),
                source.agency(),
                source.factors(),
                source.cdop(),
                source.board(),
                source.boardsReference(),
                children.typed(),
                residence.typed(),
                Optional.ofNullable(lookedAfter.getValue()),
                Optional.ofNullable(harm.getValue()),
                incident.typed(),
                aware.typed(),
                place.typed(),
                grounds.getValue(),
                agencies.getValue().stream().map(AgencyDetails::id).collect(Collectors.toSet()));
    }

    /** By the names that complaints give them. */
    Map<String, Faultable> byName() {
        var fields = new LinkedHashMap<String, Faultable>(source.byName());
        fields.putAll(children.fields());
        fields.put("areaOfResidence", residence.faultable());
        fields.put("lookedAfter", Fields.faultable(lookedAfter));
        fields.put("harm", Fields.faultable(harm));
        fields.put("incident", incident);
        fields.put("aware", aware);
        fields.put("areaOfIncident", place.faultable());
        fields.put("grounds", Fields.faultable(grounds));
        return fields;
    }
}
