package candour.scoping;

/** Where an agency's return stands. */
public enum ReturnState {
    /** The agency was asked and has said nothing. */
    ASKED,
    /** The agency answered; it may answer again. */
    GIVEN,
    /** The board took its request back. */
    WITHDRAWN
}
