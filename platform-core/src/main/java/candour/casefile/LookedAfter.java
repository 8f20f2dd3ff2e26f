package candour.casefile;

/** Whether the child was looked after by a local authority; it moves the lead board in some guidance editions. */
public enum LookedAfter {
    YES,
    NO,
    NOT_KNOWN
}
