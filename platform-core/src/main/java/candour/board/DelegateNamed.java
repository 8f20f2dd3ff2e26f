package candour.board;

import candour.audit.Change;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The Board Chair named whoever stands in.
 *
 * @param post of the delegate
 */
public record DelegateNamed(UUID about, String post, LocalDate from, LocalDate to) implements Change {
    @Override
    public String what() {
        return "Delegate named";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("post", post, "from", from.toString(), "to", to.toString());
    }
}
