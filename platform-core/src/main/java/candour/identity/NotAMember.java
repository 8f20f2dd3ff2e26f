package candour.identity;

/** The person is not on the roster of this board. To that person the board does not exist. */
public final class NotAMember extends RuntimeException {
    NotAMember() {
        super("not a member", null, false, false);
    }
}
