/** The panel's meetings: convened, attended, opened only when quorate, closed. */
@NullMarked
package candour.meeting;

import org.jspecify.annotations.NullMarked;
