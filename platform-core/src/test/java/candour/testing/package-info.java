/** What the tests of every module share. */
@NullMarked
package candour.testing;

import org.jspecify.annotations.NullMarked;
