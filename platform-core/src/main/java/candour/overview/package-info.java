/**
 * What is read over several features at once: how a board stands, and what is found by its reference. Reads only, and
 * every query begins with what the actor may know of.
 */
@NullMarked
package candour.overview;

import org.jspecify.annotations.NullMarked;
