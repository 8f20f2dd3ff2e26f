package candour.cdop;

import java.util.Map;

/**
 * A row as it was read, for whoever sent it to look at.
 *
 * @param number as the program that shows the file counts
 * @param cells what stands in each column; nothing for an empty one
 */
public record ReadRow(int number, Map<Column, String> cells) {
    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** Says nothing of what stands in it. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
