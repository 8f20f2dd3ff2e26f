package candour.threshold;

import candour.audit.Change;
import java.util.Map;
import java.util.UUID;

/** A member of the panel took a view, or another one. */
public record MemberViewTaken(UUID about, String limb, String post, ViewTaken view) implements Change {
    @Override
    public String what() {
        return "Member's view recorded";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("limb", limb, "post", post, "view", view.name());
    }
}
