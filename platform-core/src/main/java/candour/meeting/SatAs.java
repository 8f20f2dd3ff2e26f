package candour.meeting;

/** As what somebody takes a seat. */
public enum SatAs {
    /** As who holds the post. */
    HOLDER,
    /** As the deputy whom the Terms of Reference name. */
    DEPUTY
}
