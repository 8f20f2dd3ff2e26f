package candour.web;

import candour.wording.OwnTextDetails;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text of the screens that a board may say in its own words.
 *
 * @param key names it: {@code cases.lede}
 * @param part of the screens
 * @param product what the product says; facts come into {@code {0}}, {@code {1}} and so on
 * @param own what the board says; empty while the product's words stand
 * @param changedOn empty until the board changed it for the first time
 * @param version 0 until then
 */
public record BoardText(
        String key, TextPart part, String product, Optional<String> own, Optional<LocalDate> changedOn, long version) {

    /** Of a key that a board may change. */
    static BoardText of(String key, TextPart part, Optional<OwnTextDetails> changed) {
        return new BoardText(
                key,
                part,
                Words.product(key),
                changed.flatMap(OwnTextDetails::own),
                changed.map(OwnTextDetails::changedOn),
                changed.map(OwnTextDetails::version).orElse(0L));
    }

    /** What the screens say now. */
    public String inForce() {
        return own.orElse(product);
    }
}
