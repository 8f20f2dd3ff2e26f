/**
 * Words by which cases are found again. Each feature says which words stand in its texts when they become part of the
 * record; looking them up is {@code overview}'s, which asks first what the person may know of.
 */
@NullMarked
package candour.search;

import org.jspecify.annotations.NullMarked;
