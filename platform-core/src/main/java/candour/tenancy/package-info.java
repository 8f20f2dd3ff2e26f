/**
 * The board of this piece of work: its scope, the one door into the database, the board's key. Features don't mention
 * boards; this package carries them.
 */
@NullMarked
package candour.tenancy;

import org.jspecify.annotations.NullMarked;
