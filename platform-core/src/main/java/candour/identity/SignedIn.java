package candour.identity;

/**
 * Somebody whose sign-in was checked.
 *
 * @param name what the sign-in provider calls the person; shown where a roster doesn't say better
 * @param platformAdministrator whether the control plane admits the person; means nothing to a board
 * @param assurance how and when the sign-in was proved
 */
public record SignedIn(Person person, String name, boolean platformAdministrator, Assurance assurance) {}
