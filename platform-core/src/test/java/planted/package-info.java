/**
 * Violations on purpose: each breaks one rule of the architecture, so that the rule is seen red. Nothing here is ever
 * shipped.
 */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
