/**
 * The way out for mail: what is claimed in the core is put into words and handed to the mail server, outside of any
 * transaction.
 */
@NullMarked
package candour.web.mail;

import org.jspecify.annotations.NullMarked;
