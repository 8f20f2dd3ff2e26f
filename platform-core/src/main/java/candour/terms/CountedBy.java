package candour.terms;

/** How "a minimum of 3 members from core partner agencies" is read. Never guessed: a board has to choose. */
public enum CountedBy {
    /** Heads: two nurses of one agency are two. */
    MEMBERS,
    /** Different agencies: two nurses of one agency are one. */
    DISTINCT_AGENCIES
}
