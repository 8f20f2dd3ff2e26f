/** What only the inside of the server shows: the order of the interceptors, the door, the pool, the cache. */
@NullMarked
package candour.web.it;

import org.jspecify.annotations.NullMarked;
