package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case of no board, for whoever is signed in: it reaches the person's own rows and reference tables. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface ForAnyone {}
