package candour.scoping;

import candour.audit.Change;
import candour.identity.Person;
import java.util.Map;
import java.util.UUID;

/** Whoever is to answer was reminded; once it is overdue, whoever asked is told too. */
public record ReturnReminded(UUID about, UUID caseFile, String agency, Person person, boolean overdue)
        implements Change {
    @Override
    public String what() {
        return "Scoping return reminded of";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agency", agency, "overdue", Boolean.toString(overdue));
    }
}
