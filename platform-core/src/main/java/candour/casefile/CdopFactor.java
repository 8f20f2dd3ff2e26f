package candour.casefile;

/** What the child death overview panel thinks was a factor; without one it doesn't refer. */
public enum CdopFactor {
    NEGLECT,
    ABUSE,
    POOR_PROFESSIONAL_PRACTICE
}
