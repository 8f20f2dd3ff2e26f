package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.casefile.CaseId;
import candour.scoping.CloseScoping;
import candour.scoping.RequestReturns;
import candour.scoping.ReturnDetails;
import candour.scoping.ScopingDetails;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The agencies of a case: who was asked what it knows, who answered, who is silent; and asking them. */
@Route(value = "b/:board/cases/:case/agencies", layout = Frame.class)
@RouteScoped
@CdiComponent
public class CaseAgenciesView extends Div implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private static final int LONGEST_REASON = 1_000;

    private final transient ScopingPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Main main = new Main();
    private final Paragraph said = styled(new Paragraph(), "saved");
    private String reference = "";

    @Inject
    public CaseAgenciesView(ScopingPresenter presenter) {
        this.presenter = presenter;
        main.setId("content");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, at -> show(""));
    }

    private void show(String sentence) {
        var opened = presenter.open(address.board(), address.caseFile());
        ScopingDetails scoping = opened.scoping();
        reference = scoping.reference();
        removeAll();
        main.removeAll();
        said.setText(sentence);
        main.add(styled(
                new Div(
                        new Div(
                                new H2(Words.of("scoping.title")),
                                styled(new Paragraph(standing(scoping)), "lede"),
                                said),
                        styled(new Div(Pieces.printer(Words.of("scoping.print"))), "row noprint")),
                "pagehead"));
        scoping.closed().ifPresent(closed -> main.add(closed(closed)));
        scoping.returns().stream()
                .filter(one -> one.latest()
                        .filter(answer -> !answer.content().concern().isEmpty())
                        .isPresent())
                .forEach(one -> main.add(concern(one)));
        if (scoping.returns().isEmpty()) {
            main.add(Pieces.empty(opened.asks() ? "scoping.none" : "scoping.none.others"));
        } else {
            main.add(new ReturnTable(address.board(), scoping, opened.today()));
        }
        if (opened.asks()) {
            var acts = styled(new Div(new AgencyRequest(opened, this::request)), "stack");
            if (opened.closes()) {
                acts.add(closing(scoping));
            }
            main.add(styled(ReferralView.panel("scoping.manage", acts), "noprint form"));
        }
        add(CaseHead.of(address.board(), opened.caseFile(), CaseHead.Tab.AGENCIES, opened.today()), main);
        if (!sentence.isEmpty()) {
            said.getElement().callJsFunction("focus");
        }
    }

    /** "7 of 8 agencies have answered. Ashmere Housing has not." */
    static String standing(ScopingDetails scoping) {
        if (scoping.asked() == 0) {
            return Words.of("scoping.nobody");
        }
        String count = Words.of("scoping.count", scoping.given(), scoping.asked());
        return scoping.silent().isEmpty()
                ? count
                : count + " "
                        + Words.of(
                                scoping.silent().size() == 1 ? "scoping.silent.one" : "scoping.silent.many",
                                Said.all(scoping.silent()));
    }

    private static Component closed(ScopingDetails.Closed closed) {
        var lines = new Div(new Paragraph(Words.of("scoping.closed", Said.date(closed.on()), closed.by())));
        if (!closed.reason().isEmpty()) {
            lines.add(styled(new Paragraph(closed.reason()), "free"));
        }
        return styled(new Div(icon(Icon.DONE), lines), "notice plain");
    }

    private static Component concern(ReturnDetails one) {
        var lines = new Div(
                text(Words.of("scoping.concern", one.agency()), "strong"),
                styled(new Paragraph(one.latest().orElseThrow().content().concern()), "free"));
        return styled(new Div(icon(Icon.WARNING), lines), "notice warn");
    }

    private void request(RequestReturns command, String key) {
        presenter.request(address.board(), command, key);
        show(Words.of(
                command.agencies().size() == 1 ? "scoping.ask.saved.one" : "scoping.ask.saved",
                command.agencies().size()));
    }

    private Component closing(ScopingDetails scoping) {
        var reason = Fields.hinted(
                new TextArea(Words.of("scoping.close.reason")),
                "close-reason",
                scoping.silent().isEmpty() ? "scoping.close.reason.none" : "scoping.close.reason.hint");
        var field = scoping.silent().isEmpty()
                ? new RecordForm.Field(reason, Fields.faultable(reason), () -> Optional.of(reason.getValue())
                        .filter(text -> text.length() > LONGEST_REASON)
                        .map(text -> Words.of("complaint.long", LONGEST_REASON)))
                : RecordForm.Field.area(reason, "scoping.close.reason.missing", LONGEST_REASON);
        String key = UUID.randomUUID().toString();
        return new RecordForm("scoping.close", Map.of("reason", field), () -> {
            presenter.close(
                    address.board(),
                    new CloseScoping(new CaseId(scoping.id()), reason.getValue().strip(), scoping.version()),
                    key);
            show(Words.of("scoping.close.saved"));
        });
    }

    @Override
    public Place place() {
        return address.casePlace(reference);
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("scoping.of", reference));
    }
}
