package candour.cdop;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in a cell.
 *
 * @param text as it would be typed; empty where nothing stands
 * @param date of a date cell
 */
record SheetCell(Kind kind, String text, Optional<LocalDate> date) {
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        /** What the program that made the file couldn't work out, such as #REF!. */
        BROKEN
    }

    static final SheetCell EMPTY = text("");

    static SheetCell text(String text) {
        return new SheetCell(Kind.TEXT, text, Optional.empty());
    }

    static SheetCell date(LocalDate date) {
        return new SheetCell(Kind.DATE, date.toString(), Optional.of(date));
    }

    static SheetCell of(Kind kind, String text) {
        return new SheetCell(kind, text, Optional.empty());
    }

    boolean isEmpty() {
        return kind == Kind.TEXT && text.isBlank();
    }

    /** Says nothing of what stands there. */
    @Override
    public String toString() {
        return kind.name();
    }
}
