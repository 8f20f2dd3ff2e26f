package candour.casefile;

/** What the business manager found of two referrals that may be about the same child. */
public enum MatchVerdict {
    SAME_CHILD,
    ANOTHER_CHILD
}
