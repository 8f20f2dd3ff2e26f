/** Both interfaces from outside, on the real stack. */
@NullMarked
package candour.deploy.http;

import org.jspecify.annotations.NullMarked;
