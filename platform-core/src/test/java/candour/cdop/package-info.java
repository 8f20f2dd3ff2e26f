@NullMarked
package candour.cdop;

import org.jspecify.annotations.NullMarked;
