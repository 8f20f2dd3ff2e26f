package candour.guidance;

/** Who decides under an edition. */
public enum DecidedBy {
    /** The chair of the board, alone. */
    BOARD_CHAIR,
    /** The safeguarding partners, jointly. */
    PARTNERS_JOINTLY,
    /** The board as a body. */
    BOARD
}
