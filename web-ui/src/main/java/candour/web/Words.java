package candour.web;

import java.util.ResourceBundle;

/** Every word on the screens, by its key in {@code candour/web/screens.properties}. */
public final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("candour.web.screens");

    private Words() {}

    /**
     * @param facts take the places of {@code {0}}, {@code {1}} and so on
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String of(String key, Object... facts) {
        String text = TEXTS.getString(key);
        for (int i = 0; i < facts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(facts[i]));
        }
        return text;
    }

    /** The word for a constant, such as {@code referral.status.AWAITING_REQUEST}. */
    public static String of(String kind, Enum<?> value) {
        return of(kind + "." + value.name());
    }
}
