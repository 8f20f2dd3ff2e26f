/**
 * Who is told of what, when, and by which way. It listens to the features' events; no feature knows of it. What is shown or
 * mailed of a thing is asked at that moment, under the rights of whoever is told.
 */
@NullMarked
package candour.notification;

import org.jspecify.annotations.NullMarked;
