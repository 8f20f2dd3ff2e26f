package candour.problem;

import candour.kernel.Phrase;
import candour.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence that a person reads, by the name of what happened. Facts stand in it as {@code {name}}: a date as people
 * write it, several names as "A, B and C", phrases one after the other. {@code {name|or}} reads "A, B or C",
 * {@code {name|commas}} "A, B, C", and {@code {name|words}} a number in words, at the beginning of a sentence.
 */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("candour.messages");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Pattern FACT = Pattern.compile("\\{(\\w+)(?:\\|(\\w+))?}");

    private static final List<String> NUMBERS = List.of(
            "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private Messages() {}

    /** The sentence for a refusal, its facts filled in. */
    static String of(Refusal refusal) {
        return filled(text(refusal.getClass().getSimpleName()), refusal.facts());
    }

    /** A sentence with its facts filled in; what no fact is brought for stays as it is. */
    static String filled(String sentence, Map<String, Object> facts) {
        return FACT.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(filled(place, facts)));
    }

    private static String filled(MatchResult place, Map<String, Object> facts) {
        Object fact = facts.get(place.group(1));
        return fact == null ? place.group() : inWords(fact, place.group(2));
    }

    private static String inWords(Object fact, @Nullable String form) {
        if (fact instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (fact instanceof Phrase phrase) {
            return filled(text(phrase.key()), phrase.facts());
        }
        if (fact instanceof List<?> several) {
            return several(several, String.valueOf(form));
        }
        return fact instanceof Integer number && "words".equals(form) ? number(number) : String.valueOf(fact);
    }

    private static String several(List<?> facts, String form) {
        List<String> words = facts.stream().map(fact -> inWords(fact, null)).toList();
        if (!facts.isEmpty() && facts.get(0) instanceof Phrase) {
            return String.join(" ", words);
        }
        if (words.size() < 2 || form.equals("commas")) {
            return String.join(", ", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + (form.equals("or") ? " or " : " and ") + words.get(last);
    }

    private static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return TEXTS.getString("Http");
        }
    }
}
