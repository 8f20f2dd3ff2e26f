package candour.guidance;

/** What a case can pass on its way; an edition says which of them there are, and in which order. */
public enum CaseStep {
    /** Somebody referred the case. */
    REFERRAL,
    /** The Board Chair asked the panel to consider it. */
    CHAIRS_REQUEST,
    /** The panel met, quorate, with the case on its agenda. */
    PANEL_MEETING,
    /** The panel chair signed the panel's written advice. */
    ADVICE,
    /** Whoever the edition names decided. */
    DECISION
}
