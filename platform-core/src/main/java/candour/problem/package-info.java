/** What went wrong, in words that a person can act on. The one place where what was thrown becomes a problem. */
@NullMarked
package candour.problem;

import org.jspecify.annotations.NullMarked;
