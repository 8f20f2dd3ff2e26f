package candour.guidance;

/** For what a statutory clock may be suspended; each clock's rule names those that it allows. */
public enum SuspensionType {
    /** The government relaxed the expectation for a time, as in March 2020. */
    NATIONAL_RELAXATION,
    /** Criminal proceedings, an inquest or another court's order stand in the way. */
    PARALLEL_PROCEEDINGS
}
