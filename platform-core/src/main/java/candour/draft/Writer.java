package candour.draft;

import candour.identity.Person;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody who writes in a text that several people share, with its page open.
 *
 * @param about the case
 * @param since the beginning of the present sitting
 * @param wrote the version of the text that they saved last
 */
public record Writer(UUID about, Person person, String name, OffsetDateTime since, long wrote) {}
