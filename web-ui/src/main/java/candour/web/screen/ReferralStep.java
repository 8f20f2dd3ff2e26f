package candour.web.screen;

import candour.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The short steps in which a child is referred: one question each, and at the end all of it to read. */
enum ReferralStep {
    SOURCE("new.part.who"),
    CHILDREN("new.part.children"),
    INCIDENT("new.part.what"),
    AGENCIES("new.part.agencies"),
    CHECK("new.part.check");

    private static final List<ReferralStep> IN_ORDER = List.of(values());

    private final String key;

    ReferralStep(String key) {
        this.key = key;
    }

    /** The step that a draft names; the first one where it names none. */
    static ReferralStep named(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(SOURCE);
    }

    String title() {
        return Words.of(key);
    }

    /** "Step 2 of 5". */
    String progress() {
        return Words.of("new.step", place() + 1, IN_ORDER.size());
    }

    Optional<ReferralStep> before() {
        return at(place() - 1);
    }

    Optional<ReferralStep> after() {
        return at(place() + 1);
    }

    private int place() {
        return IN_ORDER.indexOf(this);
    }

    private static Optional<ReferralStep> at(int place) {
        return place < 0 || place >= IN_ORDER.size() ? Optional.empty() : Optional.of(IN_ORDER.get(place));
    }
}
