/**
 * One piece of work from outside: in a board's scope, as a person, at most once, its refusal recorded.
 */
@NullMarked
package candour.work;

import org.jspecify.annotations.NullMarked;
