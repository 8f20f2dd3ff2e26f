package candour.cdop;

import java.util.regex.Pattern;

/**
 * Keeps a text from being worked out as a formula by the program that opens a file: one that begins so gets an apostrophe
 * before it, and loses it when it comes back. A text that begins with apostrophes and then so gets one more, so that
 * every text comes back as it went.
 */
final class CellGuard {
    /** Equals, plus, minus, at, tab, the ends of lines, and the wide forms that some programs take for the same. */
    private static final Pattern WORKED_OUT = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]");

    private static final String GUARD = "'";

    private CellGuard() {}

    static String neutral(String text) {
        return WORKED_OUT.matcher(text).lookingAt() ? GUARD + text : text;
    }

    static String bare(String text) {
        return text.startsWith(GUARD) && WORKED_OUT.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
