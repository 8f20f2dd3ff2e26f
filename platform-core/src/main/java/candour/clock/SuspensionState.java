package candour.clock;

/** What became of a suspension. */
public enum SuspensionState {
    /** The business manager asked for it; it doesn't hold yet. */
    ASKED,
    /** The Board Chair approved it. */
    APPROVED,
    /** It was declined or taken back, and never held. */
    DECLINED
}
