package candour.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of the screens whose texts a board may say in its own words: what leads, explains and asks, where members work.
 * Not: what names a value of the record or says how it stands, what a signature covers, sign-in, safety, errors, mail, public pages and
 * administration. Whatever isn't named here is the product's.
 */
public enum TextPart {
    BOARD_HOME("home", "home.(standsIn|meeting)"),
    REFERRALS(
            "referrals|referral|next",
            "referral.(marking|status|answer|outsideEngland)|next.(gate|panel|waits|answered|ended)"),
    REFER("new|child", ""),
    CASES("cases|case", "cases.next|case.(stage|rules|next)"),
    MEETINGS("meetings|convene", ""),
    WORKSHEET(
            "threshold",
            "threshold.(and|or|orWhen|when|views.(silent|nobody)|same.(absent|notAsked|unanswered)|closed|neither|toBeConfirmed|unanswered|unevidenced|withdrawn)");

    /** A key that ends so says what a value of the record is called: {@code referral.source.CDOP}. */
    private static final Pattern VALUE = Pattern.compile(".*\\.[A-Z][A-Z_]*");

    private final Pattern open;
    private final Pattern closed;

    /**
     * @param open what its keys begin with
     * @param closed the keys among them that stay the product's, with all below them
     */
    TextPart(String open, String closed) {
        this.open = Pattern.compile("(" + open + ")\\..*");
        this.closed = Pattern.compile("(" + closed.replace(".", "\\.") + ")(\\..*)?");
    }

    /** The part that has the text; empty when no board may change it. */
    static Optional<TextPart> of(String key) {
        return Stream.of(values()).filter(part -> part.has(key)).findFirst();
    }

    private boolean has(String key) {
        return open.matcher(key).matches()
                && !VALUE.matcher(key).matches()
                && !closed.matcher(key).matches();
    }
}
