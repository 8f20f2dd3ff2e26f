package candour.cdop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a column that has a few: those of an enumeration, as people write them. */
final class Choice {
    private Choice() {}

    /** "Seriously harmed". */
    static String word(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(Choice::word).toList();
    }

    /** Whatever the size of its letters. */
    static <E extends Enum<E>> Optional<E> of(E[] values, String text) {
        String wanted = text.strip().replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values)
                .filter(value -> word(value).equalsIgnoreCase(wanted))
                .findFirst();
    }
}
