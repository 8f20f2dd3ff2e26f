/**
 * The stand: everything that has to run before Candour can be used or tested on one machine, started in order, watched
 * and stopped in order. Nothing of it is part of the product.
 */
@NullMarked
package candour.deploy;

import org.jspecify.annotations.NullMarked;
