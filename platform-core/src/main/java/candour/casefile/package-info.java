/**
 * What comes in and what becomes of it: referrals, the children they are about, the agencies that knew them.
 */
@NullMarked
package candour.casefile;

import org.jspecify.annotations.NullMarked;
