package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.scoping.ReturnAnswer;
import candour.scoping.ReturnDetails;
import candour.scoping.ReturnState;
import candour.scoping.ScopingDetails;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;

/** The returns of a case, an agency a line: of whom it was asked, by when, and what it says. */
final class ReturnTable extends Div {
    private final LocalDate today;

    ReturnTable(String board, ScopingDetails scoping, LocalDate today) {
        this.today = today;
        addClassName("panel");
        var table = new PlainTable(
                Words.of("scoping.caption", scoping.reference()),
                List.of(
                        Words.of("scoping.column.agency"),
                        Words.of("scoping.column.person"),
                        Words.of("scoping.column.due"),
                        Words.of("scoping.column.answer")));
        scoping.returns()
                .forEach(one -> table.row(
                        link(Addresses.scopingReturn(board, one.id()), one.agency(), ""),
                        lines(
                                text(one.request().named(), ""),
                                text(one.request().post(), "meta")),
                        due(one),
                        state(one)));
        add(table);
    }

    private Component due(ReturnDetails one) {
        var request = one.request();
        var lines = lines(text(Said.date(request.dueOn()), ""));
        if (request.state() == ReturnState.ASKED) {
            lines.add(text(Said.by(request.dueOn(), today), request.late() ? "due bad" : "meta"));
        }
        request.remindedOn()
                .filter(on -> request.state() == ReturnState.ASKED)
                .ifPresent(on -> lines.add(text(Words.of("scoping.reminded", Said.date(on)), "meta")));
        return lines;
    }

    /** What stands: known, a nil return, or silence, which is neither. */
    static Component state(ReturnDetails one) {
        return switch (one.request().state()) {
            case ASKED ->
                one.request().late()
                        ? Pieces.status(Icon.WARNING, Words.of("scoping.state.late"), "bad")
                        : Pieces.status(Icon.WAITS, Words.of("scoping.state.ASKED"), "info");
            case WITHDRAWN -> Pieces.status(Icon.LOCK, Words.of("scoping.state.WITHDRAWN"), "");
            case GIVEN -> given(one.latest().orElseThrow());
        };
    }

    private static Component given(ReturnDetails.Answer answer) {
        boolean known = answer.content().answer() == ReturnAnswer.KNOWN;
        var lines = lines(
                known
                        ? Pieces.status(
                                Icon.DONE,
                                Words.of(
                                        "scoping.state.KNOWN",
                                        Said.all(answer.content().children())),
                                "ok")
                        : Pieces.status(Icon.DONE, Words.of("scoping.state.NOT_KNOWN"), "ok"));
        if (known && !answer.content().secured()) {
            lines.add(Pieces.status(Icon.WARNING, Words.of("scoping.notSecured"), "warn"));
        }
        if (answer.late()) {
            lines.add(text(Words.of("scoping.late"), "meta"));
        }
        return lines;
    }

    private static Div lines(Component... lines) {
        return styled(new Div(lines), "lines");
    }
}
