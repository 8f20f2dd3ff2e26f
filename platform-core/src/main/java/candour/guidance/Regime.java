package candour.guidance;

/** Under which law a case is reviewed. */
public enum Regime {
    /** Regulation 5(2) of the Local Safeguarding Children Boards Regulations 2006 (SI 2006/90): serious case reviews. */
    REGULATION_5_2,
    /** Section 16F of the Children Act 2004: rapid reviews and local child safeguarding practice reviews. */
    RAPID_REVIEW,
    /** Section 44 of the Care Act 2014: safeguarding adults reviews. */
    SECTION_44
}
