package candour.guidance;

/** In what a statutory clock counts. */
public enum ClockUnit {
    /** Days that are neither on a weekend, nor a bank holiday in England, nor a closure of the board. */
    WORKING_DAYS,
    /** Calendar days. */
    DAYS,
    /** Weeks of seven calendar days. */
    WEEKS,
    /** Calendar months; where a month has no such day, its last. */
    MONTHS,
    /** Calendar years. */
    YEARS
}
