package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case of a board for whoever is on its roster, in whatever capacity. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface ForMembers {}
