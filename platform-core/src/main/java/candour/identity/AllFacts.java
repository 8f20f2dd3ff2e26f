package candour.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;

/** What all features together know of a thing. */
@ApplicationScoped
public class AllFacts {
    @Inject
    @Any
    Instance<Facts> features;

    /** Whether the actor may know of a thing: some feature says so, and none says no. */
    public boolean isVisible(Actor actor, About thing) {
        var knowledge = EnumSet.noneOf(Facts.Knowledge.class);
        features.forEach(feature -> knowledge.add(feature.of(actor, thing)));
        return knowledge.contains(Facts.Knowledge.VISIBLE) && !knowledge.contains(Facts.Knowledge.HIDDEN);
    }
}
