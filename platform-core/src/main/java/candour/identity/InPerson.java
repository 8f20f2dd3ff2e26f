package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case, beside its permission, for whoever holds the post themselves: nobody's delegate runs it. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface InPerson {}
