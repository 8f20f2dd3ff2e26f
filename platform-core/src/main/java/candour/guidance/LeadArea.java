package candour.guidance;

/** Which area leads when an incident concerns more than one. */
public enum LeadArea {
    /** The area in which the child normally lives. */
    NORMAL_RESIDENCE,
    /** The area in which the child normally lives; for a looked-after child, the responsible authority's. */
    NORMAL_RESIDENCE_OR_RESPONSIBLE_AUTHORITY,
    /** The area in which the incident took place. */
    PLACE_OF_INCIDENT
}
