package candour.board;

/** Draft until its opening was carried out; only an active board lets its people in. */
public enum BoardStatus {
    DRAFT,
    ACTIVE,
    SUSPENDED,
    ARCHIVED
}
