package candour.casefile;

import java.util.List;

/** The children of one referral, by name. */
public record ReferralIdentities(List<ReferralIdentity> children) {}
