package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case of a board, for members in one of these capacities; the first that the actor has is the one acted in. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface AllowedFor {
    Capacity[] value();
}
