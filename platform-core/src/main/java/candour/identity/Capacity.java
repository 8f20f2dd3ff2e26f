package candour.identity;

import java.util.Set;

/** In what capacity somebody acts on a board, by the post that the roster gives them. */
public enum Capacity {
    /** Decides; asks the panel to consider. */
    BOARD_CHAIR,
    /** Runs the panel's meetings and signs its advice. */
    PANEL_CHAIR,
    /** Answers for an agency on the panel. */
    PANEL_MEMBER,
    /** Registers, convenes, minutes, chases, publishes. */
    BUSINESS_MANAGER,
    /** Keeps the roster and the board's settings. */
    BOARD_ADMINISTRATOR,
    /** Sends referrals in and sees what becomes of own ones. */
    REFERRER,
    /** Keeps boards and guidance; never on a roster, never sees a case. */
    PLATFORM_ADMINISTRATOR,
    /** Signed in, and on no board in this piece of work. */
    VISITOR,
    /** The product itself, at work for a board. */
    SYSTEM;

    private static final Set<Capacity> OF_NO_POST = Set.of(PLATFORM_ADMINISTRATOR, VISITOR, SYSTEM);

    /** Whether a post on a board's roster can give it. */
    public boolean isHeldByPost() {
        return !OF_NO_POST.contains(this);
    }
}
