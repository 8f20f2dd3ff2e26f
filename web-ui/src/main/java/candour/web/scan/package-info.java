/** The virus scanner: what is asked of it, and what becomes of a document when it answers or doesn't. */
@NullMarked
package candour.web.scan;

import org.jspecify.annotations.NullMarked;
