package candour.web.screen;

import static candour.web.screen.WordDifference.Kind.BOTH;
import static candour.web.screen.WordDifference.Kind.FIRST_ONLY;
import static candour.web.screen.WordDifference.Kind.SECOND_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import candour.web.screen.WordDifference.Kind;
import candour.web.screen.WordDifference.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    private static String only(Kind gone, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != gone)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void only_the_words_that_differ_are_marked() {
        assertThat(WordDifference.between("Child 1 was seen once by a nurse.", "Child 1 was seen twice by a nurse."))
                .containsExactly(
                        new Piece(BOTH, "Child 1 was seen "),
                        new Piece(FIRST_ONLY, "once "),
                        new Piece(SECOND_ONLY, "twice "),
                        new Piece(BOTH, "by a nurse."));
    }

    @Test
    void the_pieces_of_one_side_are_that_text_again() {
        String first = "One two\n\nthree four five";
        String second = "Zero two\n\nthree and five six";

        List<Piece> pieces = WordDifference.between(first, second);

        assertThat(only(FIRST_ONLY, pieces)).isEqualTo(second);
        assertThat(only(SECOND_ONLY, pieces).split("\\s+")).isEqualTo(first.split("\\s+"));
    }

    @Test
    void equal_and_empty_texts_have_no_difference() {
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("a b", "a b")).containsExactly(new Piece(BOTH, "a b"));
        assertThat(WordDifference.between("", "a")).containsExactly(new Piece(SECOND_ONLY, "a"));
    }

    @Test
    void texts_too_long_to_compare_are_shown_whole() {
        String first = "a ".repeat(3_000).strip();
        String second = "b ".repeat(3_000).strip();

        assertThat(WordDifference.between(first, second))
                .containsExactly(new Piece(FIRST_ONLY, first), new Piece(SECOND_ONLY, second));
    }
}
