/** What people do with the screens, done by a real browser against the stand; with pictures, and with axe's rules. */
@NullMarked
package candour.deploy.journey;

import org.jspecify.annotations.NullMarked;
