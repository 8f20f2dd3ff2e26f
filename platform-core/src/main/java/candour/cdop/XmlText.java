package candour.cdop;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a workbook writes the letters that XML can't carry, or would change: {@code _x000D_} for the end of a line. */
final class XmlText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0b\\x0c\\x0d\\x0e-\\x1f\\ufffe\\uffff]");

    private XmlText() {}

    static String escaped(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> "_x%04X_"
                .formatted((int) found.group().charAt(0)));
    }

    static String plain(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
