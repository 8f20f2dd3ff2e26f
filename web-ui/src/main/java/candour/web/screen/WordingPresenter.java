package candour.web.screen;

import candour.board.RosterService;
import candour.web.BoardText;
import candour.web.OpenTexts;
import candour.web.TextPart;
import candour.web.Words;
import candour.wording.ChangeText;
import candour.wording.OwnTextDetails;
import candour.wording.TakeTextBack;
import candour.wording.WordingService;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A board's own words: which texts there are, and putting words in force or taking them back. */
@Dependent
public class WordingPresenter {
    /** How many are shown at once. */
    static final int MOST = 60;

    private static final int LONGEST = 1000;

    private final ScreenCalls calls;
    private final WordingService wording;
    private final RosterService roster;
    private final OpenTexts texts;
    private final BoardWords words;

    @Inject
    public WordingPresenter(
            ScreenCalls calls, WordingService wording, RosterService roster, OpenTexts texts, BoardWords words) {
        this.calls = calls;
        this.wording = wording;
        this.roster = roster;
        this.texts = texts;
        this.words = words;
    }

    /** Which of the texts are looked at: those of a part, or the board's own where none is named. */
    record Choice(Optional<TextPart> part) {
        static final Choice OWN = new Choice(Optional.empty());

        static Choice of(TextPart part) {
            return new Choice(Optional.of(part));
        }

        boolean has(BoardText text) {
            return part.map(one -> one == text.part()).orElse(text.own().isPresent());
        }
    }

    boolean mayChange(String board) {
        return Rights.mayAdminister(calls.run(board, roster::mine).capacities());
    }

    List<BoardText> open(String board) {
        return texts.with(calls.run(board, wording::changed));
    }

    /** Those in which it stands, in the product's words or in the board's; all of them for nothing. */
    static List<BoardText> found(List<BoardText> texts, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.UK);
        return texts.stream()
                .filter(text -> text.product().toLowerCase(Locale.UK).contains(wanted)
                        || text.inForce().toLowerCase(Locale.UK).contains(wanted))
                .toList();
    }

    /** What is wrong with the text before anybody is asked. */
    static Optional<String> check(BoardText text, String typed) {
        if (typed.isBlank()) {
            return Optional.of(Words.of("wording.missing"));
        }
        if (typed.strip().length() > LONGEST) {
            return Optional.of(Words.of("complaint.long", LONGEST));
        }
        if (typed.strip().equals(text.inForce())) {
            return Optional.of(Words.of("wording.same"));
        }
        return Optional.empty();
    }

    /** What was typed or pasted, on one line and without what can't be seen. */
    static String oneLine(String typed) {
        return typed.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cntrl}\\p{Z}]+", " ")
                .strip();
    }

    /**
     * Puts words in force that have no fault.
     *
     * @throws candour.kernel.Stale when somebody changed the text since it was read
     * @throws candour.kernel.Refusal when they don't fit the text
     */
    BoardText change(String board, BoardText text, String typed) {
        return changed(board, () -> wording.change(new ChangeText(text.key(), oneLine(typed), text.version())));
    }

    /** @throws candour.kernel.Stale when somebody changed the text since it was read */
    BoardText takeBack(String board, BoardText text) {
        return changed(board, () -> wording.takeBack(new TakeTextBack(text.key(), text.version())));
    }

    private BoardText changed(String board, Supplier<OwnTextDetails> deed) {
        BoardText now = texts.with(calls.run(board, deed));
        words.learn(UI.getCurrent(), board);
        return now;
    }
}
