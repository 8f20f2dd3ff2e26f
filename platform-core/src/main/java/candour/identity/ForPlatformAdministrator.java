package candour.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A use case of the control plane. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface ForPlatformAdministrator {}
