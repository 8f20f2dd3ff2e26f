package candour.draft;

/** What a private draft will become when it is sent. */
public enum DraftKind {
    /** A new referral, with who the children are. Somebody may have several. */
    REFERRAL(false),
    /** The convening of a meeting. */
    MEETING(false),
    /** The Board Chair's request that the panel consider a referral. */
    CONSIDERATION_REQUEST(true),
    /** Evidence on one limb of a case's worksheet. */
    EVIDENCE(true),
    /** A panel member's own view of one limb of a case's worksheet, or of the test as a whole. */
    MEMBER_VIEW(true),
    /** A part of a case's advice that somebody else changed at the same time, until its writer has chosen. */
    ADVICE_PART(true),
    /** The Board Chair's decision on a case. */
    DECISION(true),
    /** What an agency says that it knows of a case. */
    SCOPING_RETURN(true);

    private final boolean aboutSomething;

    DraftKind(boolean aboutSomething) {
        this.aboutSomething = aboutSomething;
    }

    /** Whether it is written on a thing that is there already; then somebody has one for each thing and part. */
    public boolean isAboutSomething() {
        return aboutSomething;
    }
}
