package candour.problem;

import candour.kernel.Refusal;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Every sentence that a person reads, by the name of what happened. */
final class Messages {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("candour.messages");

    private Messages() {}

    /** The sentence for a refusal, its facts filled in as {@code {name}}. */
    static String of(Refusal refusal) {
        String sentence = text(refusal.getClass().getSimpleName());
        for (var fact : refusal.facts().entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return sentence;
    }

    static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException e) {
            return TEXTS.getString("Http");
        }
    }
}
