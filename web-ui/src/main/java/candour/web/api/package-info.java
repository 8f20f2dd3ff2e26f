/** The boards' REST API: addresses, bodies, status codes. No rule lives here. */
@NullMarked
package candour.web.api;

import org.jspecify.annotations.NullMarked;
