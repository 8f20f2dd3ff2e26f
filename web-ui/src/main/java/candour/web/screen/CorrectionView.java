package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralIdentity;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Corrects a referral: what stands there, to be changed, and why. What stood there stays readable. */
@Route(value = "b/:board/referrals/:referral/correction", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CorrectionView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient CorrectionPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary summary = new ErrorSummary();
    private final RadioButtonGroup<Harm> harm = new RadioButtonGroup<>(Words.of("new.harm"));
    private final DateParts incident =
            new DateParts("incident", Words.of("new.incident"), Words.of("new.incident.hint"));
    private final DateParts aware = new DateParts("aware", Words.of("new.aware"), Words.of("new.aware.hint"));
    private final PlaceFields place = new PlaceFields("area-of-incident", "new.areaOfIncident");
    private final PlaceFields residence = new PlaceFields("area-of-residence", "new.areaOfResidence");
    private final RadioButtonGroup<LookedAfter> lookedAfter = new RadioButtonGroup<>(Words.of("new.lookedAfter"));
    private final List<ChildFields> children = new ArrayList<>();
    private final TextArea reason =
            Fields.hinted(new TextArea(Words.of("correct.reason")), "reason", "correct.reason.hint");
    private String reference = "";

    @Inject
    public CorrectionView(CorrectionPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        harm.setId("harm");
        harm.setItems(Harm.values());
        harm.setItemLabelGenerator(value -> Words.of("referral.harm", value));
        lookedAfter.setId("looked-after");
        lookedAfter.setItems(LookedAfter.values());
        lookedAfter.setItemLabelGenerator(value -> Words.of("referral.lookedAfter", value));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, here -> {
            var opened = presenter.open(address.board(), address.referral());
            reference = opened.referral().reference();
            show(opened);
        });
    }

    private void show(CorrectionPresenter.Opened opened) {
        removeAll();
        var head = new Div(
                new H1(Words.of("correct.of", reference)), styled(new Paragraph(Words.of("correct.lede")), "lede"));
        add(styled(new Div(head), "pagehead"), summary);
        if (!opened.mayCorrect()) {
            add(ReferralView.panel("correct.title", new Paragraph(Words.of("correct.notForYou"))));
            return;
        }
        fill(opened.referral());
        var who = styled(new Div(), "stack");
        children.clear();
        opened.children().forEach(child -> who.add(fields(child)));
        var save = styled(new NativeButton(Words.of("correct.save"), click -> save(opened.referral())), "btn primary");
        var leave = link(Addresses.referral(address.board(), opened.referral().id()), Words.of("correct.leave"), "btn");
        add(styled(
                new Div(
                        ReferralView.panel("correct.facts", harm, incident, aware, place, residence, lookedAfter),
                        ReferralView.panel(
                                "correct.children", styled(new Paragraph(Words.of("correct.shown")), "meta"), who),
                        ReferralView.panel("correct.whyTitle", reason),
                        styled(new Div(save, leave), "sendrow")),
                "stack"));
    }

    private void fill(ReferralDetails referral) {
        harm.setValue(referral.harm().orElse(null));
        incident.show(referral.incidentOn());
        aware.show(referral.becameAware());
        place.show(new ReferralForm.TypedPlace(referral.areaOfIncident(), referral.incidentOutsideEngland()));
        residence.show(new ReferralForm.TypedPlace(referral.areaOfResidence(), referral.residenceOutsideEngland()));
        lookedAfter.setValue(referral.lookedAfter());
    }

    private ChildFields fields(ReferralIdentity child) {
        var one = new ChildFields("child-" + (children.size() + 1));
        one.show(ReferralForm.TypedChild.of(child));
        one.label(child.label(), false);
        one.fixed();
        children.add(one);
        return one;
    }

    private CorrectionForm typed() {
        return new CorrectionForm(
                Optional.ofNullable(harm.getValue()),
                incident.typed(),
                aware.typed(),
                place.typed(),
                residence.typed(),
                Optional.ofNullable(lookedAfter.getValue()),
                children.stream().map(ChildFields::typed).toList(),
                reason.getValue());
    }

    private Map<String, Faultable> byName() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("harm", Fields.faultable(harm));
        fields.put("incident", incident);
        fields.put("aware", aware);
        fields.put("areaOfIncident", place.faultable());
        fields.put("areaOfResidence", residence.faultable());
        fields.put("lookedAfter", Fields.faultable(lookedAfter));
        for (int i = 0; i < children.size(); i++) {
            String child = "child" + (i + 1) + ".";
            children.get(i).fields().forEach((name, field) -> fields.put(child + name, field));
        }
        fields.put("reason", Fields.faultable(reason));
        return fields;
    }

    private void save(ReferralDetails seen) {
        CorrectionForm form = typed();
        if (summary.complain("correct.notSaved", byName(), presenter.check(form, seen))) {
            return;
        }
        try {
            presenter.correct(address.board(), form, seen, key);
            getUI().ifPresent(ui -> ui.getPage().setLocation(Addresses.referral(address.board(), seen.id())));
        } catch (Stale e) {
            refuse(Words.of("correct.stale"));
        } catch (Refusal e) {
            refuse(Problems.sentence(e));
        }
    }

    private void refuse(String sentence) {
        summary.begin("correct.notSaved");
        summary.say(sentence);
        summary.takeFocus();
    }

    @Override
    public Place place() {
        return address.place(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("correct.of", reference));
    }
}
