package candour.board;

import candour.identity.Person;
import java.util.UUID;

/**
 * Somebody who answers for an agency on the board.
 *
 * @param holder the line of the roster
 * @param title that of the post
 */
public record AgencyPerson(UUID holder, UUID agency, String title, String name, Person person) {}
