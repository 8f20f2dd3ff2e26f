package candour.draft;

import candour.identity.Person;
import java.util.UUID;

/** Somebody has the page of a shared text open. */
public record OpenPage(UUID about, Person person) {}
