/** The screens without a browser: what they show and refuse, with stand-ins for the core. */
@NullMarked
package candour.web.screen;

import org.jspecify.annotations.NullMarked;
