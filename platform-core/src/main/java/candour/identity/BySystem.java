package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Work of the product itself, for a job that names its board or none. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface BySystem {}
