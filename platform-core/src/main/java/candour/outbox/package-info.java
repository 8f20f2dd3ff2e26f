/**
 * What is sent after the commit. A mail is left in the transaction of the change that it tells of, is claimed before it is
 * handed to the mail server, and never handed over twice.
 */
@NullMarked
package candour.outbox;

import org.jspecify.annotations.NullMarked;
