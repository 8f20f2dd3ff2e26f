package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.calendar.CloseOffice;
import candour.calendar.ClosureDetails;
import candour.calendar.ClosureState;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The days on which the board's office is closed: the administrator keeps them, others read them. */
@Route(value = "b/:board/closures", layout = Frame.class)
@RouteScoped
@CdiComponent
public class ClosuresView extends Main implements BeforeEnterObserver, HasPlace, HasDynamicTitle {
    private static final int LONGEST_REASON = 500;

    private final transient ClosuresPresenter presenter;
    private final transient BoardAddress address = new BoardAddress();
    private final Paragraph said = styled(new Paragraph(), "saved");

    @Inject
    public ClosuresView(ClosuresPresenter presenter) {
        this.presenter = presenter;
        setId("content");
        addClassName("form");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.enter(event, opened -> show());
    }

    private void show() {
        var now = presenter.open(address.board());
        removeAll();
        add(styled(
                new Div(new Div(
                        new H1(Words.of("closures.title")),
                        styled(new Paragraph(Words.of("closures.lede")), "lede"),
                        said)),
                "pagehead"));
        if (!now.mayRead()) {
            add(Pieces.empty("closures.notForYou"));
            return;
        }
        if (now.mayKeep()) {
            add(ReferralView.panel("closures.part", form()));
        }
        add(list(now));
    }

    private RecordForm form() {
        var from = new DateParts("from", Words.of("closures.from"), Words.of("closures.from.hint"));
        var to = new DateParts("to", Words.of("closures.to"), Words.of("closures.to.hint"));
        TextField reason = Fields.text("reason", "closures.reason", "closures.reason.hint");
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put("from", RecordForm.Field.date(from, "closures.from.missing"));
        fields.put("to", RecordForm.Field.date(to, "closures.to.missing"));
        fields.put("reason", RecordForm.Field.text(reason, "closures.reason.missing", LONGEST_REASON));
        String key = Recorder.key();
        return new RecordForm("closures.add", fields, () -> {
            var command = new CloseOffice(
                    RecordForm.date(from),
                    RecordForm.date(to),
                    reason.getValue().strip());
            ClosureDetails added = presenter.close(address.board(), command, key);
            show();
            said.setText(Words.of("closures.added", Said.date(added.from()), Said.date(added.to())));
        });
    }

    private Component list(ClosuresPresenter.Opened now) {
        if (now.closures().isEmpty()) {
            return Pieces.empty("closures.none");
        }
        var headings = new ArrayList<>(
                List.of(Words.of("closures.days"), Words.of("closures.state"), Words.of("closures.why")));
        if (now.mayKeep()) {
            headings.add(Words.of("closures.act"));
        }
        var table = new PlainTable(Words.of("closures.caption"), headings);
        for (ClosureDetails one : now.closures()) {
            var cells = new ArrayList<Component>(
                    List.of(new Span(days(one)), state(one), Pieces.text(one.reason(), "free")));
            if (now.mayKeep()) {
                cells.add(one.state() == ClosureState.PAST ? new Span() : end(one));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return styled(new Div(table), "panel");
    }

    private static String days(ClosureDetails one) {
        return one.from().equals(one.to())
                ? Said.date(one.from())
                : Words.of("closures.from.to", Said.date(one.from()), Said.date(one.to()));
    }

    private static Component state(ClosureDetails one) {
        return switch (one.state()) {
            case PRESENT -> Pieces.status(Icon.DONE, Words.of("closures.state", one.state()), "ok");
            case COMING -> Pieces.status(Icon.WAITS, Words.of("closures.state", one.state()), "info");
            case PAST ->
                Pieces.status(
                        Icon.TICK,
                        one.endedOn()
                                .map(on -> Words.of("closures.state.ended", Said.date(on)))
                                .orElse(Words.of("closures.state", one.state())),
                        "idle");
        };
    }

    private Component end(ClosureDetails one) {
        String title = Words.of("closures.end.of", days(one));
        var button = styled(new NativeButton(Words.of("closures.end")), "btn small");
        button.getElement().setAttribute("aria-label", title);
        button.addClickListener(click -> add(new Ask(
                title,
                Words.of("closures.end.text"),
                Words.of("closures.end.keep"),
                Words.of("closures.end.sure"),
                () -> carryOutEnd(one))));
        return button;
    }

    private void carryOutEnd(ClosureDetails seen) {
        String sentence;
        try {
            presenter.end(address.board(), seen);
            sentence = Words.of("closures.ended", days(seen));
        } catch (Stale e) {
            sentence = Words.of("closures.stale");
        } catch (Refusal e) {
            sentence = Problems.sentence(e);
        }
        show();
        said.setText(sentence);
    }

    @Override
    public Place place() {
        return new Place(
                Optional.of(address.board()), List.of(new Place.Crumb(Words.of("closures.title"), Optional.empty())));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("closures.title"));
    }
}
