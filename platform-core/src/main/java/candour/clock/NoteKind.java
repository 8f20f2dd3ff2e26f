package candour.clock;

/** What a note about a clock says. */
public enum NoteKind {
    /** What the clock measures was done on the day of the note. */
    FINISHED,
    /** It was recorded as done, and wasn't. */
    NOT_FINISHED,
    /** Why it is or was late. */
    LATE_BECAUSE
}
