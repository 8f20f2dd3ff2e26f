package candour.casefile;

/** By what two referrals are found to be about the same child. */
public enum MatchKind {
    /** The ten digits. */
    NHS_NUMBER,
    /** The name, however it is written, with the date of birth or the expected one. */
    NAME_AND_DATE
}
