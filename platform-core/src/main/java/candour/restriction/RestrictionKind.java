package candour.restriction;

/** What became of a restriction. */
public enum RestrictionKind {
    /** The referral and its case were restricted to some people. */
    RESTRICTED,
    /** Other people are named, or its sender is kept out or let in again. */
    CHANGED,
    /** Everybody who reads cases may know of them again. */
    LIFTED
}
