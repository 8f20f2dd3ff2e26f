package candour.deploy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a query as a person reads them. */
final class ResultTable {
    private static final int WIDEST = 60;

    private ResultTable() {}

    static List<String> lines(ResultSet rows) throws SQLException {
        var table = new ArrayList<List<String>>();
        var columns = rows.getMetaData().getColumnCount();
        var titles = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
            titles.add(rows.getMetaData().getColumnLabel(i));
        }
        table.add(titles);
        while (rows.next()) {
            var cells = new ArrayList<String>();
            for (int i = 1; i <= columns; i++) {
                cells.add(cell(rows.getString(i)));
            }
            table.add(cells);
        }
        return lines(table);
    }

    /** @param table the titles first */
    static List<String> lines(List<List<String>> table) {
        var widths = new int[table.get(0).size()];
        for (var row : table) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var lines = new ArrayList<String>();
        for (var row : table) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                var rule = new StringBuilder();
                for (var width : widths) {
                    rule.append(rule.isEmpty() ? "" : "-+-").append("-".repeat(width));
                }
                lines.add(rule.toString());
            }
        }
        var count = table.size() - 1;
        lines.add("(" + count + (count == 1 ? " row)" : " rows)"));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : " | ")
                    .append(row.get(i))
                    .append(" ".repeat(widths[i] - row.get(i).length()));
        }
        return line.toString().stripTrailing();
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "∅";
        }
        var oneLine = value.replaceAll("\\s+", " ");
        return oneLine.length() <= WIDEST ? oneLine : oneLine.substring(0, WIDEST - 1) + "…";
    }
}
