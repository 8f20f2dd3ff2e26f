/**
 * Files through the door, and what becomes of them: looked at while they come in, sealed, scanned, handed out, replaced,
 * withdrawn. Each belongs to a case or a referral.
 */
@NullMarked
package candour.document;

import org.jspecify.annotations.NullMarked;
