package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.casefile.CaseRow;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Convenes a meeting of the panel: when, where, about what. What is missing is said at its field; nothing is lost. */
@Route(value = "b/:board/meetings/new", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ConveneView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private final transient ConvenePresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final String key = UUID.randomUUID().toString();
    private final ErrorSummary summary = new ErrorSummary();
    private final DateParts heldOn =
            new DateParts("held-on", Words.of("convene.heldOn"), Words.of("convene.heldOn.hint"));
    private final TextField startsAt = Fields.text("starts-at", "convene.startsAt", "convene.startsAt.hint");
    private final TextField place = Fields.text("place", "convene.place", "convene.place.hint");
    private final CheckboxGroup<CaseRow> cases = new CheckboxGroup<>(Words.of("convene.cases"));
    private final TextArea matters =
            Fields.hinted(new TextArea(Words.of("convene.matters")), "matters", "convene.matters.hint");
    private final TextArea urgency =
            Fields.hinted(new TextArea(Words.of("convene.urgency")), "urgency", "convene.urgency.hint");

    private transient Optional<DraftKeeper> keeper = Optional.empty();

    @Inject
    public ConveneView(ConvenePresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> {
            List<CaseRow> open = presenter.openCases(address.board());
            prepare(open, asked(event));
            build(open.isEmpty(), DraftAddress.named(event));
        });
    }

    private static Set<String> asked(BeforeEnterEvent event) {
        return Set.copyOf(
                event.getLocation().getQueryParameters().getParameters().getOrDefault(Addresses.CASE, List.of()));
    }

    private void prepare(List<CaseRow> open, Set<String> asked) {
        startsAt.addClassName("short");
        cases.setId("cases");
        cases.setItems(open);
        cases.setItemLabelGenerator(CaseRow::reference);
        cases.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        cases.setHelperText(Words.of(open.isEmpty() ? "convene.cases.none" : "convene.cases.hint"));
        cases.addThemeName("helper-above-field");
        cases.setValue(
                open.stream().filter(row -> asked.contains(row.id().toString())).collect(Collectors.toSet()));
        presenter
                .noticeDays(address.board(), presenter.today())
                .ifPresent(days -> urgency.setHelperText(Words.of("convene.urgency.notice", days)));
    }

    private void build(boolean noCase, Optional<UUID> named) {
        removeAll();
        cases.setVisible(!noCase);
        var send = styled(new NativeButton(Words.of("convene.send"), click -> send()), "btn primary");
        PrivateDraft draft = presenter.draft(address.board());
        var keeps = new DraftKeeper(draft, () -> typed().fields());
        keeper = Optional.of(keeps);
        var unsent = new UnsentDrafts(draft.unsent(), row -> goOn(draft, row.id()), draft::throwAway);
        var desk = styled(
                new Div(
                        ReferralView.panel("convene.part.when", heldOn, startsAt, place),
                        ReferralView.panel("convene.part.agenda", cases, matters),
                        ReferralView.panel("convene.part.urgency", urgency),
                        styled(new Div(keeps.state()), "savebar"),
                        styled(new Div(send, styled(new Paragraph(Words.of("convene.send.hint")), "meta")), "sendrow")),
                "stack");
        keeps.watch(desk);
        keeps.onBegun(begun -> DraftAddress.name(this, Addresses.convene(address.board()), begun.id()));
        add(
                styled(
                        new Div(new Div(
                                new H1(Words.of("convene.title")),
                                styled(new Paragraph(Words.of("convene.lede")), "lede"))),
                        "pagehead"),
                summary,
                unsent,
                desk);
        named.ifPresent(id -> goOn(draft, id));
    }

    private void goOn(PrivateDraft draft, UUID id) {
        keeper.orElseThrow().restored(draft.open(id), kept -> show(ConveneForm.of(kept)));
        DraftAddress.name(this, Addresses.convene(address.board()), id);
        getChildren().filter(UnsentDrafts.class::isInstance).forEach(list -> list.setVisible(false));
    }

    /** Puts back what somebody had typed; a case that the panel can't consider any more is left out. */
    private void show(ConveneForm form) {
        heldOn.show(form.heldOn());
        startsAt.setValue(form.startsAt());
        place.setValue(form.place());
        cases.setValue(cases.getListDataView()
                .getItems()
                .filter(row -> form.cases().contains(row.id()))
                .collect(Collectors.toSet()));
        matters.setValue(form.matters());
        urgency.setValue(form.urgency());
    }

    private ConveneForm typed() {
        return new ConveneForm(
                heldOn.typed(),
                startsAt.getValue(),
                place.getValue(),
                cases.getListDataView()
                        .getItems()
                        .filter(cases.getValue()::contains)
                        .map(CaseRow::id)
                        .toList(),
                matters.getValue(),
                urgency.getValue());
    }

    private Map<String, Faultable> fields() {
        var fields = new LinkedHashMap<String, Faultable>();
        fields.put("heldOn", heldOn);
        fields.put("startsAt", Fields.faultable(startsAt));
        fields.put("place", Fields.faultable(place));
        fields.put("cases", cases.isVisible() ? Fields.faultable(cases) : Fields.faultable(matters));
        fields.put("matters", Fields.faultable(matters));
        fields.put("urgency", Fields.faultable(urgency));
        return fields;
    }

    private void send() {
        ConveneForm form = typed();
        DraftKeeper keeps = keeper.orElseThrow();
        keeps.keep();
        if (summary.complain("convene.notSent", fields(), presenter.check(address.board(), form))) {
            return;
        }
        try {
            var convened = keeps.carriedOutBy(() -> presenter.send(address.board(), form, key));
            getUI().ifPresent(ui -> ui.getPage().setLocation(Addresses.meeting(address.board(), convened.id())));
        } catch (Refusal e) {
            summary.say(Problems.sentence(e));
            summary.takeFocus();
        }
    }

    @Override
    public Place place() {
        return address.meetingPlace(Words.of("convene.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("convene.title"));
    }
}
