package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.problem.Problems;
import candour.web.BoardText;
import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One text of the screens: as it stands, or with a box to say it in the board's own words. */
final class WordingRow extends ListItem {
    private final transient BiFunction<BoardText, String, BoardText> change;
    private final transient Function<BoardText, BoardText> takeBack;
    private final transient Function<BoardText, BoardText> reread;
    private final NativeButton opener = styled(new NativeButton(Words.of("wording.change")), "btn small");
    private final TextArea box = new TextArea(Words.of("wording.own"));
    private transient BoardText shown;

    /**
     * @param change puts what was typed in force and returns the text as it stands then
     * @param takeBack puts the product's words in force again
     * @param reread the text as somebody else left it
     */
    WordingRow(
            BoardText shown,
            BiFunction<BoardText, String, BoardText> change,
            Function<BoardText, BoardText> takeBack,
            Function<BoardText, BoardText> reread) {
        this.shown = shown;
        this.change = change;
        this.takeBack = takeBack;
        this.reread = reread;
        box.addThemeName("helper-above-field");
        box.addClassName("field");
        opener.addClickListener(click -> edit());
        show();
    }

    private void show() {
        removeAll();
        opener.setAriaLabel(Words.of("wording.change.of", shown.inForce()));
        var words = new Div(new Paragraph(shown.inForce()));
        if (shown.own().isPresent()) {
            words.add(product());
            shown.changedOn().ifPresent(on -> words.add(text(Words.of("wording.since", Said.date(on)), "meta")));
        }
        add(styled(new Div(words, opener), "wordingrow"));
    }

    private Paragraph product() {
        return styled(new Paragraph(Words.of("wording.product", shown.product())), "meta");
    }

    private void edit() {
        removeAll();
        box.setValue(shown.inForce());
        box.setInvalid(false);
        box.setHelperText(Words.of(shown.product().contains("{") ? "wording.places" : "wording.plain"));
        var row = styled(
                new Div(
                        styled(new NativeButton(Words.of("wording.save"), click -> save()), "btn primary"),
                        styled(new NativeButton(Words.of("wording.leave"), click -> leave()), "btn")),
                "row");
        if (shown.own().isPresent()) {
            row.add(styled(new NativeButton(Words.of("wording.takeBack"), click -> putBack()), "btn"));
        }
        add(styled(new Div(product(), box, row), "stack"));
        box.focus();
    }

    private void leave() {
        show();
        opener.focus();
    }

    private void save() {
        String typed = WordingPresenter.oneLine(box.getValue());
        WordingPresenter.check(shown, typed).ifPresentOrElse(this::fault, () -> {
            try {
                shown = change.apply(shown, typed);
                leave();
            } catch (Refusal e) {
                fault(Problems.sentence(e));
            } catch (Stale e) {
                overtaken();
            }
        });
    }

    private void putBack() {
        try {
            shown = takeBack.apply(shown);
            leave();
        } catch (Stale e) {
            overtaken();
        }
    }

    /** What was typed stays in its box, and the next press is about the text as it stands now. */
    private void overtaken() {
        shown = reread.apply(shown);
        fault(Words.of("wording.stale", shown.inForce()));
    }

    private void fault(String sentence) {
        box.setErrorMessage(sentence);
        box.setInvalid(true);
        box.focus();
    }
}
