package candour.outbox;

/** How handing a mail to the mail server ended. */
public enum Handover {
    /** The mail server has taken it. */
    TAKEN,
    /** The mail server has certainly not taken it, and may later. */
    LATER,
    /** The mail server won't take it. */
    NEVER,
    /** All of it was handed over, and then no answer came. */
    UNKNOWN
}
