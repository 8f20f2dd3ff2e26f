package candour.web.it;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;

/** A violation that shows the rules red; not part of the product. */
@Retention(RUNTIME)
@interface Planted {}
