package planted.kernel;

import planted.casefile.Feature;

/** The kernel depends on nothing. */
public class KnowsAFeature {
    public String name() {
        return new Feature().name();
    }
}
