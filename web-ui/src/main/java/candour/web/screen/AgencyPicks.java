package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.scoping.AskableAgency;
import candour.scoping.RequestReturns;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agencies to choose from, each with whoever answers for it; where there are several, one is chosen. */
final class AgencyPicks extends FieldSet implements Faultable {
    private record Line(AskableAgency agency, Checkbox box, Select<AskableAgency.Answerer> person) {}

    private final transient List<Line> lines = new ArrayList<>();
    private final Paragraph fault = styled(new Paragraph(), "st bad");

    /** @param agencies at least one; each with at least one person */
    AgencyPicks(String id, List<AskableAgency> agencies) {
        super(Words.of("scoping.ask.agencies"));
        setId(id);
        addClassNames("field", "asklines");
        var hint = text(Words.of("scoping.ask.agencies.hint"), "hint");
        hint.setId(id + "-hint");
        fault.setId(id + "-fault");
        fault.setVisible(false);
        getElement().setAttribute("aria-describedby", id + "-hint " + id + "-fault");
        add(hint, fault);
        agencies.forEach(agency -> add(line(id, agency)));
    }

    private Component line(String id, AskableAgency agency) {
        var box = new Checkbox(agency.name());
        box.setId(id + "-" + lines.size());
        var person = new Select<AskableAgency.Answerer>();
        person.setId(id + "-" + lines.size() + "-person");
        person.setAriaLabel(Words.of("scoping.ask.person", agency.name()));
        person.setItemLabelGenerator(AgencyPicks::said);
        person.setItems(agency.people());
        person.setValue(agency.people().get(0));
        lines.add(new Line(agency, box, person));
        Component who = agency.people().size() == 1 ? text(said(agency.people().get(0)), "meta") : person;
        return styled(new Div(box, who), "askline");
    }

    static String said(AskableAgency.@Nullable Answerer one) {
        return one == null ? "" : Words.of("scoping.person", one.name(), one.post());
    }

    /** Those that are ticked. */
    List<RequestReturns.Asked> picked() {
        return lines.stream()
                .filter(line -> line.box().getValue())
                .map(line -> new RequestReturns.Asked(
                        line.agency().id(),
                        Optional.ofNullable(line.person().getValue())
                                .orElse(line.agency().people().get(0))
                                .holder()))
                .toList();
    }

    @Override
    public void fault(String sentence) {
        fault.removeAll();
        fault.add(icon(Icon.WARNING), new Span(sentence));
        fault.setVisible(!sentence.isEmpty());
    }

    @Override
    public void focus() {
        lines.get(0).box().focus();
    }
}
