package candour.scoping;

import candour.audit.Change;
import candour.identity.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An agency was asked what it knows; {@code person} is to answer. */
public record ReturnRequested(UUID about, UUID caseFile, String agency, LocalDate due, Person person)
        implements Change {
    @Override
    public String what() {
        return "Scoping return requested";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agency", agency, "due", due.toString());
    }
}
