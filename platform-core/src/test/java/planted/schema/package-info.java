/** Violations on purpose. */
@NullMarked
package planted.schema;

import org.jspecify.annotations.NullMarked;
