/**
 * The few types that every package shares. Depends on nothing.
 */
@NullMarked
package candour.kernel;

import org.jspecify.annotations.NullMarked;
