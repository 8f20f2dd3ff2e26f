/**
 * The database's structure: its roles and its migrations. Run by the migrate job before the applications start, and by
 * the stand; the applications never call it and don't carry Liquibase.
 */
@NullMarked
package candour.schema;

import org.jspecify.annotations.NullMarked;
