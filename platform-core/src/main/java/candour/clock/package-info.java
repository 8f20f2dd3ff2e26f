/**
 * The statutory clocks of a referral and of its case: what the authority notified, what the agencies think of that, what
 * suspended a clock, and why one was late.
 */
@NullMarked
package candour.clock;

import org.jspecify.annotations.NullMarked;
