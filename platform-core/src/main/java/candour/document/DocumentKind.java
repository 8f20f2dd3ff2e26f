package candour.document;

/** What a document is, in the words of those who work with it. */
public enum DocumentKind {
    /** What an agency held on record: notes, letters, plans. */
    AGENCY_RECORD,
    /** A report or an assessment made for somebody else to read. */
    REPORT,
    CHRONOLOGY,
    CORRESPONDENCE,
    /** Of a court, an inquest, the police. */
    LEGAL,
    PHOTOGRAPH,
    OTHER
}
