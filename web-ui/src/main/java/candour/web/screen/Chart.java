package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers as a picture, drawn on the server; a wide one a second time for a phone. Numbers stand at the bars, a
 * sentence says the whole for those who can't see it, and the same is a table behind.
 */
final class Chart extends Div {
    private static final int WIDE = 900;
    private static final int NARROW = 320;
    private static final int LETTERS = 132;
    private static final int ROW = 31;
    private static final int BAR = 22;
    private static final int HEIGHT = 150;
    private static final int NUMBER = 40;

    /**
     * One bar.
     *
     * @param mark what stands at the bar, where there is little room for the name
     */
    record Bar(String name, String mark, int number) {}

    private Chart(String title, List<String> headings, List<Bar> bars, boolean isWide, Drawing drawing) {
        String sentence = title + ": "
                + bars.stream().map(bar -> bar.name() + " " + bar.number()).collect(Collectors.joining(", ")) + ".";
        if (isWide) {
            add(drawn(sentence, drawing, WIDE, "wideonly"), drawn(sentence, drawing, NARROW, "narrowonly"));
        } else {
            add(drawn(sentence, drawing, NARROW, "narrowchart"));
        }
        var table = new PlainTable(title, headings);
        bars.forEach(bar -> table.row(new Span(bar.name()), new Span(String.valueOf(bar.number()))));
        var details = element("details", "disclose");
        details.appendChild(element("summary", "", new Span(Words.of("chart.table"))), table.getElement());
        getElement().appendChild(details);
    }

    private interface Drawing {
        /** @return the shapes, and the height that they take */
        Shapes of(int width);
    }

    private record Shapes(String shapes, int height) {}

    /** One bar below the other, with its name before it. */
    static Chart lying(String title, List<String> headings, List<Bar> bars) {
        int most = most(bars);
        return new Chart(title, headings, bars, false, width -> {
            var shapes = new StringBuilder();
            for (int i = 0; i < bars.size(); i++) {
                Bar bar = bars.get(i);
                int top = 4 + i * ROW;
                int length = (width - LETTERS - NUMBER) * bar.number() / most;
                shapes.append(text(0, top + 15, "t2", bar.mark()));
                if (length > 0) {
                    shapes.append(rectangle(LETTERS, top, length, BAR));
                }
                shapes.append(text(LETTERS + length + 10, top + 16, "n", String.valueOf(bar.number())));
            }
            return new Shapes(shapes.toString(), bars.size() * ROW);
        });
    }

    /** One bar beside the other, with its mark under it; on a phone the mark's first letter. */
    static Chart standing(String title, List<String> headings, List<Bar> bars) {
        int most = most(bars);
        return new Chart(title, headings, bars, true, width -> {
            var shapes = new StringBuilder();
            int step = width / bars.size();
            for (int i = 0; i < bars.size(); i++) {
                Bar bar = bars.get(i);
                int height = HEIGHT * bar.number() / most;
                int middle = i * step + step / 2;
                shapes.append(
                        rectangle(i * step + 3, 22 + HEIGHT - Math.max(height, 1), step - 6, Math.max(height, 1)));
                shapes.append(text(middle, 16 + HEIGHT - height, "n mid", String.valueOf(bar.number())));
                String mark = width == NARROW ? bar.mark().substring(0, 1) : bar.mark();
                shapes.append(text(middle, 42 + HEIGHT, "t2 mid", mark));
            }
            return new Shapes(shapes.toString(), HEIGHT + 50);
        });
    }

    private static int most(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToInt(Bar::number).max().orElse(1));
    }

    private static Component drawn(String sentence, Drawing drawing, int width, String shownOn) {
        Shapes drawn = drawing.of(width);
        return styled(
                new Div(new Html(
                        "<div><svg class=\"chart\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">%s</svg></div>"
                                .formatted(width, drawn.height(), escaped(sentence), drawn.shapes()))),
                shownOn);
    }

    private static String rectangle(int x, int y, int width, int height) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" class=\"f-accent\"/>"
                .formatted(x, y, width, height);
    }

    private static String text(int x, int y, String classes, String text) {
        return "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>".formatted(x, y, classes, escaped(text));
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> "&<>\"'".indexOf(c) < 0 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }
}
