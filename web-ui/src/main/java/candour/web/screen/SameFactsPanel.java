package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.guidance.Edition;
import candour.guidance.Finding;
import candour.threshold.SameFacts;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The same facts by two editions, side by side; for looking, since the case keeps its own. */
final class SameFactsPanel extends Section {
    private final Div body = styled(new Div(), "body stack");
    private final Div table = new Div();

    /**
     * @param editions the others, when they are asked for
     * @param weighed the facts by another edition
     */
    SameFactsPanel(Supplier<List<Edition>> editions, Function<Edition, SameFacts> weighed) {
        addClassNames("panel", "samefacts");
        getElement().setAttribute("aria-labelledby", "same-facts");
        var heading = new H3(Words.of("threshold.same.title"));
        heading.setId("same-facts");
        var open = styled(new NativeButton(Words.of("threshold.same.open")), "btn");
        open.addClickListener(click -> {
            body.remove(open);
            body.add(choice(editions.get(), weighed), table);
        });
        table.getElement().setAttribute("aria-live", "polite");
        body.add(styled(new Paragraph(Words.of("threshold.same.lede")), "meta"), open);
        add(new Header(heading), body);
    }

    private Select<Edition> choice(List<Edition> editions, Function<Edition, SameFacts> weighed) {
        var choice = new Select<Edition>();
        choice.setId("same-facts-edition");
        choice.setLabel(Words.of("threshold.same.edition"));
        choice.setItems(editions);
        choice.setItemLabelGenerator(Edition::title);
        choice.addValueChangeListener(change -> {
            table.removeAll();
            Optional.ofNullable(change.getValue()).map(weighed).ifPresent(facts -> table.add(sideBySide(facts)));
        });
        choice.focus();
        return choice;
    }

    private static Component sideBySide(SameFacts facts) {
        var sides = new PlainTable(
                Words.of("threshold.same.caption"),
                List.of(
                        Words.of("threshold.same.question"),
                        facts.here().title(),
                        facts.there().title()));
        facts.lines().forEach(line -> sides.row(question(line), answer(line.here()), answer(line.there())));
        sides.row(text(Words.of("threshold.result"), "strong"), result(facts.here()), result(facts.there()));
        return sides;
    }

    private static Component question(SameFacts.Line line) {
        SameFacts.Part part = line.here().or(line::there).orElseThrow();
        var said = new Div(new Span(part.question()), styled(new Div(new Span(part.reference())), "meta"));
        if (!line.sameWords()) {
            said.add(Pieces.status(Icon.WARNING, Words.of("threshold.same.otherWords"), "warn"));
        }
        return said;
    }

    private static Component answer(Optional<SameFacts.Part> part) {
        return part.map(one -> one.asked()
                        ? one.answer()
                                .map(words -> (Component) text(words, "strong"))
                                .orElseGet(
                                        () -> Pieces.status(Icon.WAITS, Words.of("threshold.same.unanswered"), "warn"))
                        : text(Words.of("threshold.same.notAsked"), "meta"))
                .orElseGet(() -> text(Words.of("threshold.same.absent"), "meta"));
    }

    private static Component result(SameFacts.Side side) {
        if (side.finding().isEmpty()) {
            return Pieces.status(
                    Icon.WAITS, Words.of("threshold.unanswered", String.join(", ", side.unanswered())), "warn");
        }
        Finding finding = side.finding().get();
        var said = new Div(
                text(Words.of("threshold.finding", finding), "strong"),
                new Paragraph(Words.of(
                        finding == Finding.NO ? "threshold.by" : "threshold.under",
                        side.limb().orElse(""))),
                styled(new Paragraph(side.because().orElse("")), "meta"));
        if (!side.confirmed()) {
            said.add(Unconfirmed.mark());
        }
        return said;
    }
}
