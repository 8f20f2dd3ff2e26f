/**
 * What agencies say they know before the panel meets: who was asked, by when, what they answered and signed, and who is
 * silent.
 */
@NullMarked
package candour.scoping;

import org.jspecify.annotations.NullMarked;
