/**
 * Referrals by the child death overview panel that come in a file of published columns, and go out in one. What a referral
 * is and what refuses it is {@code casefile}'s; here are the columns, the two kinds of file, and what became of each file.
 */
@NullMarked
package candour.cdop;

import org.jspecify.annotations.NullMarked;
