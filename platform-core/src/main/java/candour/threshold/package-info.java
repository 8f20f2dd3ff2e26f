/** Whether the legal test is met: the worksheet, the panel's written advice, the decision. */
@NullMarked
package candour.threshold;

import org.jspecify.annotations.NullMarked;
