/** Mails, as they are worded. */
@NullMarked
package candour.web.mail;

import org.jspecify.annotations.NullMarked;
