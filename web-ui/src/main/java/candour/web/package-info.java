/** The boards' plane: how people and programs reach the core. Every call enters it through {@link BoardCalls}. */
@NullMarked
package candour.web;

import org.jspecify.annotations.NullMarked;
