package candour.board;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** The board says whom the public asks. */
public record ContactsPublished(UUID about, String controller, int answerDays) implements Change {
    @Override
    public String what() {
        return "Contacts published";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("controller", controller, "answerDays", Integer.toString(answerDays));
    }
}
