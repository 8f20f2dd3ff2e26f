/**
 * What people typed and have not sent. A private draft is its writer's alone until it is sent; a text that several people
 * share belongs to its feature, and this package knows who writes in it.
 */
@NullMarked
package candour.draft;

import org.jspecify.annotations.NullMarked;
