package candour.web.screen;

import static candour.web.screen.Pieces.icon;
import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Two people changed the same part of a text at the same time: both texts word by word, and the choice between them. */
final class TextClash extends Div {
    /** What becomes of two texts. */
    enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    TextClash(AdvicePart part, String theirs, String mine, Consumer<Choice> chosen) {
        addClassNames("notice", "warn", "clashing");
        getElement().setAttribute("role", "group");
        String name = Words.of("advice.part." + part);
        getElement().setAttribute("aria-label", Words.of("clash.title", name));
        var title = styled(new Paragraph(Words.of("clash.title", name)), "strong");
        title.getElement().setAttribute("role", "alert");
        var row = styled(new Div(), "row");
        Set<Choice> choices =
                part == AdvicePart.RECOMMENDS ? EnumSet.of(Choice.MINE, Choice.THEIRS) : EnumSet.allOf(Choice.class);
        for (Choice choice : choices) {
            row.add(styled(new NativeButton(Words.of("clash", choice), click -> chosen.accept(choice)), "btn small"));
        }
        add(
                icon(Icon.WARNING),
                styled(
                        new Div(
                                title,
                                new Paragraph(Words.of("clash.text")),
                                WordDifference.shown(
                                        theirs.isEmpty() ? Words.of("clash.nothing") : theirs,
                                        mine.isEmpty() ? Words.of("clash.nothing") : mine),
                                styled(new Paragraph(Words.of("clash.legend")), "meta"),
                                row),
                        "stack-s"));
    }
}
