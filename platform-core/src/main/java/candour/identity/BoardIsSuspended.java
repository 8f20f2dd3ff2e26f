package candour.identity;

/** The person belongs to the board, and the board is shut for now: nothing of it is read or changed by anybody. */
public final class BoardIsSuspended extends RuntimeException {
    public BoardIsSuspended() {
        super("the board is suspended", null, false, false);
    }
}
