package candour.web;

import candour.board.AgencyDetails;
import candour.cdop.CdopGuide;
import candour.cdop.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a CDOP file in words: what stands in each, and whether it has to. */
public final class CdopColumns {
    private CdopColumns() {}

    /** As rows of three cells, the first of which are the headings. */
    public static List<List<String>> explained(CdopGuide guide) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                Words.of("import.columns.column"),
                Words.of("import.columns.needed"),
                Words.of("import.columns.meaning")));
        for (Column column : Column.values()) {
            rows.add(List.of(column.header(), needed(column), meaning(column, guide)));
        }
        return rows;
    }

    private static String needed(Column column) {
        if (!column.isNeeded()) {
            return Words.of("import.columns.optional");
        }
        return Words.of(column.isOfReferral() ? "import.columns.once" : "import.columns.always");
    }

    private static String meaning(Column column, CdopGuide guide) {
        return column == Column.AGENCIES
                ? Words.of(
                        "import.column.AGENCIES",
                        guide.agencies().stream().map(CdopColumns::coded).collect(Collectors.joining(", ")))
                : Words.of("import.column", column);
    }

    private static String coded(AgencyDetails agency) {
        return agency.code() + " (" + agency.name() + ")";
    }
}
