package candour.web.screen;

import candour.casefile.CaseId;
import candour.scoping.RequestReturns;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks agencies what they know, many at once, each by a named person. */
final class AgencyRequest extends Div {
    private static final int LONGEST = 2_000;

    /** @param send takes the command, and the key under which it is carried out once */
    AgencyRequest(ScopingPresenter.Opened opened, BiConsumer<RequestReturns, String> send) {
        if (opened.askable().isEmpty()) {
            add(new Gate("why-not-ask", Words.of("scoping.ask.title"), Words.of("scoping.ask.nobody")));
            return;
        }
        var agencies = new AgencyPicks("ask-agencies", opened.askable());
        var dueOn = new DateParts("ask-due", Words.of("scoping.ask.due"), Words.of("scoping.ask.due.hint"));
        var question = Fields.hinted(
                new TextArea(Words.of("scoping.ask.question")), "ask-question", "scoping.ask.question.hint");
        question.setValue(Words.of("scoping.ask.question.usual"));
        var fields = new LinkedHashMap<String, RecordForm.Field>();
        fields.put(
                "agencies",
                new RecordForm.Field(
                        agencies,
                        agencies,
                        () -> agencies.picked().isEmpty()
                                ? Optional.of(Words.of("scoping.ask.agencies.missing"))
                                : Optional.empty()));
        fields.put("due", new RecordForm.Field(dueOn, dueOn, () -> dueOn.typed()
                .date()
                .map(on -> on.isBefore(opened.today())
                        ? Optional.of(Words.of("scoping.ask.due.past"))
                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of(Words.of("scoping.ask.due.missing")))));
        fields.put("question", RecordForm.Field.area(question, "scoping.ask.question.missing", LONGEST));
        String key = UUID.randomUUID().toString();
        add(new RecordForm(
                "scoping.ask",
                fields,
                () -> send.accept(
                        new RequestReturns(
                                new CaseId(opened.scoping().id()),
                                question.getValue().strip(),
                                RecordForm.date(dueOn),
                                agencies.picked(),
                                opened.scoping().version()),
                        key)));
    }
}
