package candour.casefile;

import java.util.List;

/** What stood in one referral before each correction, the first correction first. */
public record EarlierVersions(List<EarlierVersion> versions) {}
