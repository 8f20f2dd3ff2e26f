package candour.meeting;

import candour.audit.Change;
import candour.terms.QuorumFound;
import java.util.Map;
import java.util.UUID;

/** The panel chair opened a meeting with a quorum. */
public record MeetingOpened(UUID about, int termsNumber, QuorumFound quorum) implements Change {
    @Override
    public String what() {
        return "Meeting opened";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "termsOfReference", Integer.toString(termsNumber),
                "members", Integer.toString(quorum.members()),
                "agencies", String.join(", ", quorum.agencies()));
    }
}
