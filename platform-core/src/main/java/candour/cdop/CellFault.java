package candour.cdop;

import candour.kernel.Phrase;
import java.util.Optional;

/**
 * What is wrong in a file, and where.
 *
 * @param row from 1, as the program that shows the file counts
 * @param column its letters; empty where it is about the whole row
 * @param header of the column; empty where it has none
 * @param said what stands in the cell, for whoever sent the file alone; nowhere else, since it may identify somebody
 * @param why in words that have a place for the cell
 */
public record CellFault(int row, String column, String header, Optional<String> said, Phrase why) {
    private static final int LONGEST_SAID = 60;

    static CellFault of(int row, int at, String header, String said, Phrase why) {
        String brief = said.length() > LONGEST_SAID ? said.substring(0, LONGEST_SAID) + "\u2026" : said;
        return new CellFault(row, Column.letters(at), header, Optional.of(brief).filter(text -> !text.isBlank()), why);
    }

    static CellFault ofRow(int row, Phrase why) {
        return new CellFault(row, "", "", Optional.empty(), why);
    }

    /** The same without what stands in the cell. */
    CellFault silent() {
        return new CellFault(row, column, header, Optional.empty(), why);
    }

    /** "row 7, column D". */
    public String place() {
        return "row " + row + (column.isEmpty() ? "" : ", column " + column);
    }

    /** Says where and why, and nothing of what stands there. */
    @Override
    public String toString() {
        return place() + ": " + why.key();
    }
}
