package candour.document;

import candour.kernel.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * The documents of a case or a referral, as far as the reader may know of them.
 *
 * @param items in the order in which they came, with earlier versions and withdrawn ones
 * @param obstacle why the reader can't add one; empty when they can
 */
public record DocumentsHeld(List<DocumentDetails> items, Optional<Phrase> obstacle) {}
