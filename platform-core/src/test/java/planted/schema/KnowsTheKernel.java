package planted.schema;

import planted.kernel.KnowsAFeature;

/** The schema stands apart. */
public class KnowsTheKernel {
    public String name() {
        return new KnowsAFeature().name();
    }
}
