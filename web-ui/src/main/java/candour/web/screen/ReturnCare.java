package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.scoping.AskableAgency;
import candour.scoping.ReturnDetails;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the business manager does about an agency that is silent: reminds, names somebody else, takes the request back. */
final class ReturnCare extends Section {
    private static final int LONGEST = 1_000;

    private final transient ReturnPresenter presenter;
    private final transient ReturnDetails returned;
    private final transient Consumer<String> done;
    private final String board;
    private final String key = UUID.randomUUID().toString();
    private final Div notices = new Div();

    /** @param done shows the page as it is then, and says what became of it */
    ReturnCare(ReturnPresenter.Opened opened, ReturnPresenter presenter, String board, Consumer<String> done) {
        this.presenter = presenter;
        this.returned = opened.returned();
        this.board = board;
        this.done = done;
        addClassName("panel");
        setId("care");
        notices.getElement().setAttribute("role", "alert");
        var body = styled(new Div(notices), "body stack");
        add(new Header(new H2(Words.of("care.title"))), body);
        if (opened.isSilent()) {
            body.add(reminding(opened));
        }
        List<AskableAgency.Answerer> others = opened.people();
        if (!others.isEmpty()) {
            body.add(naming(others));
        }
        if (opened.isSilent()) {
            body.add(styled(new NativeButton(Words.of("care.withdraw"), click -> askReason()), "btn danger small"));
        }
    }

    private Div reminding(ReturnPresenter.Opened opened) {
        var request = returned.request();
        var last = request.remindedOn().map(on -> Words.of("care.reminded", Said.date(on)));
        var line = styled(new Div(), "row");
        if (request.remindedOn().filter(opened.today()::equals).isPresent()) {
            line.add(new Gate(
                    "why-not-remind", Words.of("care.remind"), Words.of("care.remind.today", request.named())));
        } else {
            line.add(styled(
                    new NativeButton(
                            Words.of("care.remind"),
                            click -> deed("care.remind.done", () -> presenter.remind(board, returned, key))),
                    "btn small"));
            line.add(text(last.orElse(Words.of("care.reminded.never")), "meta"));
        }
        return line;
    }

    private RecordForm naming(List<AskableAgency.Answerer> people) {
        var person = new Select<AskableAgency.Answerer>();
        person.setLabel(Words.of("care.name.person"));
        Fields.hinted(person, "care-person", "care.name.person.hint");
        person.setItemLabelGenerator(AgencyPicks::said);
        person.setItems(people);
        var field = new RecordForm.Field(
                person,
                Fields.faultable(person),
                () -> person.getValue() == null ? Optional.of(Words.of("care.name.person.missing")) : Optional.empty());
        return new RecordForm("care.name", Map.of("person", field), () -> {
            presenter.nameAnother(board, returned, person.getValue().holder());
            done.accept(Words.of("care.name.done"));
        });
    }

    private void askReason() {
        var reason = new TextArea(Words.of("care.withdraw.reason"));
        reason.setId("care-reason");
        reason.setErrorMessage(Words.of("care.withdraw.reason.missing"));
        reason.setMaxLength(LONGEST);
        add(new Ask(
                Words.of("care.withdraw.title", returned.agency()),
                Words.of("care.withdraw.text"),
                Words.of("care.withdraw.keep"),
                Words.of("care.withdraw"),
                reason,
                given -> deed("care.withdraw.done", () -> presenter.withdraw(board, returned, given, key))));
    }

    private void deed(String doneKey, Runnable deed) {
        try {
            deed.run();
            done.accept(Words.of(doneKey));
        } catch (Stale e) {
            say(Words.of("clocks.stale"));
        } catch (Refusal e) {
            say(Problems.sentence(e));
        }
    }

    private void say(String sentence) {
        notices.removeAll();
        notices.add(WorksheetResult.notice(sentence));
    }
}
