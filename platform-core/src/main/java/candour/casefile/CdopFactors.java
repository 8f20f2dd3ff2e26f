package candour.casefile;

import java.util.List;

/** The factors of a referral by the child death overview panel, in the order of {@link CdopFactor}; each once. */
record CdopFactors(List<CdopFactor> all) {
    CdopFactors {
        all = all.stream().distinct().sorted().toList();
    }
}
