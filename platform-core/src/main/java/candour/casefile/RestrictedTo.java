package candour.casefile;

import candour.kernel.Phrase;
import java.util.List;

/**
 * To whom a referral and its case are restricted, for those who are named.
 *
 * @param people those named, by name
 * @param missing what nobody among them can do today, in words: each says whom to name
 */
public record RestrictedTo(List<Named> people, List<Phrase> missing) {
    /**
     * Somebody who is named.
     *
     * @param here whether they hold a post of the board today by which cases are read; without one they see nothing
     */
    public record Named(String name, boolean here) {}
}
