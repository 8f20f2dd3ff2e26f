package candour.casefile;

/** What became of a child, or of another person whom a referral is about; the criteria of some guidance editions ask which. */
public enum Harm {
    DIED,
    SERIOUSLY_HARMED
}
