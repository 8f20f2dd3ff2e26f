package candour.web.screen;

import static candour.web.screen.Pieces.element;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts word by word: what only one of them has is struck, what only the other has is underlined. */
final class WordDifference {
    /** Words with the blanks that follow them, so that the pieces put together are the text again. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Longer texts are compared by their beginning and end only; a table of all pairs of words would be too large. */
    private static final int PAIRS = 4_000_000;

    enum Kind {
        BOTH,
        FIRST_ONLY,
        SECOND_ONLY
    }

    record Piece(Kind kind, String text) {}

    private WordDifference() {}

    static List<Piece> between(String first, String second) {
        List<String> a = words(first);
        List<String> b = words(second);
        int head = 0;
        while (head < a.size() && head < b.size() && same(a.get(head), b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head
                && tail < b.size() - head
                && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
            tail++;
        }
        var pieces = new ArrayList<Piece>();
        b.subList(0, head).forEach(word -> put(pieces, Kind.BOTH, word));
        middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), pieces);
        b.subList(b.size() - tail, b.size()).forEach(word -> put(pieces, Kind.BOTH, word));
        return pieces;
    }

    private static void middle(List<String> a, List<String> b, List<Piece> pieces) {
        if ((long) a.size() * b.size() > PAIRS) {
            a.forEach(word -> put(pieces, Kind.FIRST_ONLY, word));
            b.forEach(word -> put(pieces, Kind.SECOND_ONLY, word));
            return;
        }
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = same(a.get(i), b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && same(a.get(i), b.get(j))) {
                put(pieces, Kind.BOTH, b.get(j));
                i++;
                j++;
            } else if (i < a.size() && (j == b.size() || longest[i + 1][j] >= longest[i][j + 1])) {
                put(pieces, Kind.FIRST_ONLY, a.get(i++));
            } else {
                put(pieces, Kind.SECOND_ONLY, b.get(j++));
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Words of one kind that follow each other are one piece. */
    private static void put(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    /** As it is read: a hidden word before each piece says whose it is. */
    static Component shown(String first, String second) {
        var shown = styled(new Div(), "diff record");
        for (Piece piece : between(first, second)) {
            switch (piece.kind()) {
                case BOTH -> shown.add(new Span(piece.text()));
                case FIRST_ONLY -> shown.getElement().appendChild(marked("del", "difference.first", piece));
                case SECOND_ONLY -> shown.getElement().appendChild(marked("ins", "difference.second", piece));
            }
        }
        return shown;
    }

    private static Element marked(String tag, String key, Piece piece) {
        Element marked = element(tag, "");
        marked.appendChild(text(Words.of(key) + " ", "sr").getElement(), new Span(piece.text()).getElement());
        return marked;
    }
}
