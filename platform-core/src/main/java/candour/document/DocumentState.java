package candour.document;

/** Where a document stands with the virus scanner. Only a clean one is handed out. */
public enum DocumentState {
    /** It is kept, and nobody has looked for viruses yet. */
    RECEIVED,
    /** The scanner is being asked. */
    SCANNING,
    /** The scanner is away or too slow; it is asked again. */
    QUARANTINED,
    CLEAN,
    /** The scanner found something. Its content is never handed out. */
    REFUSED
}
