package candour.web;

import java.util.ResourceBundle;
import java.util.Set;

/**
 * Every word on the screens, by its key in {@code candour/web/screens.properties}; a board's own words come in place of the
 * product's on the screens of that board.
 */
public final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("candour.web.screens");

    private Words() {}

    /**
     * @param facts take the places of {@code {0}}, {@code {1}} and so on
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String of(String key, Object... facts) {
        return filled(OwnWords.here().texts().getOrDefault(key, TEXTS.getString(key)), facts);
    }

    /** The word for a constant, such as {@code referral.status.AWAITING_REQUEST}. */
    public static String of(String kind, Enum<?> value) {
        return of(kind + "." + value.name());
    }

    /** What the product says, whatever a board has made of it; its places stay open. */
    static String product(String key) {
        return TEXTS.getString(key);
    }

    static Set<String> keys() {
        return TEXTS.keySet();
    }

    private static String filled(String text, Object... facts) {
        String filled = text;
        for (int i = 0; i < facts.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return filled;
    }
}
