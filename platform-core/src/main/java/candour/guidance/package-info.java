/**
 * Guidance editions as data: the steps of a case, the criteria with their legal wording, who decides. A published edition never changes.
 */
@NullMarked
package candour.guidance;

import org.jspecify.annotations.NullMarked;
