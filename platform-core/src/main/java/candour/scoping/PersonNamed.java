package candour.scoping;

import candour.audit.Change;
import candour.identity.Person;
import java.util.Map;
import java.util.UUID;

/** Somebody else is to answer for an agency. */
public record PersonNamed(UUID about, String agency, Person person) implements Change {
    @Override
    public String what() {
        return "Scoping return given to another person";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agency", agency);
    }
}
