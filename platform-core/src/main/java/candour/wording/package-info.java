/**
 * A board's own words in place of the product's, for the texts on the screens that a board may change. Which texts those
 * are, and what the product says, is known to whatever shows the screens and asked through {@link candour.wording.ScreenTexts}.
 */
@NullMarked
package candour.wording;

import org.jspecify.annotations.NullMarked;
