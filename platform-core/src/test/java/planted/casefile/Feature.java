package planted.casefile;

import planted.problem.Words;

/** A feature doesn't know how its refusals are worded. */
public class Feature {
    public String name() {
        return new Words().text();
    }
}
