package candour.casefile;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The authority's notification of an incident, sent on a day, opened a rapid review of a referral. */
public record RapidReviewOpened(UUID about, String reference, LocalDate on) implements Change {
    @Override
    public String what() {
        return "Rapid review opened by the notification";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reference", reference, "on", on.toString());
    }
}
