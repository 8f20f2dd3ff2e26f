package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case that asks for a second factor given at most five minutes ago, beside its permission. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface WithStepUp {}
