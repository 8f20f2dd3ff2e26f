package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.board.AgencyDetails;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralSource;
import candour.kernel.Refusal;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Refers a child: four short parts on one page. What is missing is said at the top and at its field; nothing is lost. */
@Route(value = "b/:board/referrals/new", layout = Frame.class)
@RouteScoped
@CdiComponent
public class NewReferralView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient NewReferralPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary summary = new ErrorSummary();
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

    @Inject
    public NewReferralView(NewReferralPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            prepare(presenter.agencies(address.board()));
            build();
        });
    }

    private void prepare(List<AgencyDetails> catalogue) {
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
    }

    private void build() {
        removeAll();
        var send = styled(new NativeButton(Words.of("new.send"), click -> send()), "btn primary");
        var head = styled(
                new Div(new Div(new H1(Words.of("new.title")), styled(new Paragraph(Words.of("new.lede")), "lede"))),
                "pagehead");
        add(
                head,
                summary,
                ReferralView.panel("new.part.who", source, referringAgency),
                ReferralView.panel("new.part.what", incident, aware, areaOfIncident, areaOfResidence, lookedAfter),
                ReferralView.panel(
                        "new.part.children", styled(new Paragraph(Words.of("new.children.hint")), "meta"), children),
                ReferralView.panel("new.part.why", grounds, agencies),
                styled(new Div(send, styled(new Paragraph(Words.of("new.send.hint")), "meta")), "sendrow"));
    }

    private ReferralForm typed() {
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

    private Map<String, Faultable> fields() {
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

    private void send() {
        ReferralForm form = typed();
        if (summary.complain("new.notSent", fields(), presenter.check(form))) {
            return;
        }
        try {
            var sent = presenter.send(address.board(), form, key);
            getUI().ifPresent(ui -> ui.getPage().setLocation(Addresses.referral(address.board(), sent.id())));
        } catch (Refusal e) {
            Problems.of(e).detail().ifPresent(summary::say);
            summary.takeFocus();
        }
    }

    @Override
    public Place place() {
        return address.place(Words.of("new.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("new.title"));
    }
}
