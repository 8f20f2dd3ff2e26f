package candour.threshold;

/** Where the written advice is. */
public enum AdviceState {
    /** It is being written. */
    DRAFT,
    /** The panel chair signed it; it never changes again. */
    SIGNED
}
