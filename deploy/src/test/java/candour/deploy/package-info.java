/** Tests of the stand, and what the tests against the stand share. */
@NullMarked
package candour.deploy;

import org.jspecify.annotations.NullMarked;
