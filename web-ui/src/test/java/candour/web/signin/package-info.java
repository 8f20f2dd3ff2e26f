/** What of the sign-in needs no server. */
@NullMarked
package candour.web.signin;

import org.jspecify.annotations.NullMarked;
