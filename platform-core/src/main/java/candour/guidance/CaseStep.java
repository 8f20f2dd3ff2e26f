package candour.guidance;

/**
 * What a case can pass on its way; an edition says which of them there are. None comes before one that stands above it
 * here.
 */
public enum CaseStep {
    /** Somebody referred the case. */
    REFERRAL,
    /** The authority's notification of a serious incident, which opens a rapid review by itself. */
    NOTIFICATION,
    /** The Board Chair asked the panel to consider it. */
    CHAIRS_REQUEST,
    /** The agencies said what they know. */
    SCOPING,
    /** The panel met, quorate, with the case on its agenda. */
    PANEL_MEETING,
    /** The panel chair signed the panel's written advice. */
    ADVICE,
    /** The report of a rapid review: facts, immediate safeguarding, learning so far, what is appropriate and why. */
    REPORT,
    /** Whoever the edition names decided. */
    DECISION,
    /** What was decided was recorded as sent to the national Panel. */
    SENT,
    /** The national Panel replied. */
    PANELS_REPLY
}
