/**
 * A person's signature: a confirmed statement and the hash of the canonical content, in the transaction of what is signed.
 */
@NullMarked
package candour.signing;

import org.jspecify.annotations.NullMarked;
