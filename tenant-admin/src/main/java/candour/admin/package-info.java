/** The control plane: boards, agencies, orders. It never enters a board's scope and is granted no board's table. */
@NullMarked
package candour.admin;

import org.jspecify.annotations.NullMarked;
