/**
 * Restricted cases: a referral, and with it its case, that only the people named may know of. Who that is, is a question of
 * people and not of posts; what it keeps out is in the two fragments of {@link candour.casefile.Visibility}.
 */
@NullMarked
package candour.restriction;

import org.jspecify.annotations.NullMarked;
