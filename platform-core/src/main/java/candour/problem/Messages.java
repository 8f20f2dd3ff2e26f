package candour.problem;

import candour.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Every sentence that a person reads, by the name of what happened. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("candour.messages");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Messages() {}

    /** The sentence for a refusal, its facts filled in as {@code {name}}. */
    static String of(Refusal refusal) {
        String sentence = text(refusal.getClass().getSimpleName());
        for (var fact : refusal.facts().entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", inWords(fact.getValue()));
        }
        return sentence;
    }

    /** Dates as people write them: 3 November 2026. */
    private static String inWords(Object fact) {
        return fact instanceof LocalDate date ? DATE.format(date) : String.valueOf(fact);
    }

    static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return TEXTS.getString("Http");
        }
    }
}
