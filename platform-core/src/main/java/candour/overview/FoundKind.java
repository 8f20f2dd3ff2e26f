package candour.overview;

/** What a search can find. */
public enum FoundKind {
    /** A case; its referral isn't found beside it. */
    CASE,
    /** A referral whose case isn't there, or isn't for the actor to know of. */
    REFERRAL
}
