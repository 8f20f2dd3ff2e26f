package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A step of other features' use cases; refuses when none is open. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface WithinUseCase {}
