package candour.terms;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The board has a new version of its standing Terms of Reference. */
public record TermsLoaded(UUID about, int number, String edition, LocalDate effectiveFrom) implements Change {
    @Override
    public String what() {
        return "Terms of Reference loaded";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "number", Integer.toString(number), "edition", edition, "effectiveFrom", effectiveFrom.toString());
    }
}
