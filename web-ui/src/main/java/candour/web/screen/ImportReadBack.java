package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.cdop.CdopImportDetails;
import candour.cdop.CellFault;
import candour.cdop.CheckedFile;
import candour.cdop.CheckedReferral;
import candour.cdop.Column;
import candour.cdop.ReadRow;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A file of CDOP referrals, read back: its faults by row and column, its rows, and what it brought. */
final class ImportReadBack {
    /** Whoever has more of them to put right sends the file again anyhow. */
    private static final int MOST_FAULTS = 100;

    private static final List<Column> SHOWN =
            List.of(Column.REFERENCE, Column.KIND, Column.NAME, Column.BORN, Column.NHS_NUMBER, Column.INCIDENT_ON);

    private ImportReadBack() {}

    static Component faults(CheckedFile checked) {
        var table = new PlainTable(
                Words.of("import.faults.caption"), List.of(Words.of("import.where"), Words.of("import.what")));
        checked.faults().stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> table.row(new Span(where(fault)), text(Problems.sentence(fault), "free")));
        var panel = styled(new Div(table), "panel");
        int more = checked.faults().size() - MOST_FAULTS;
        if (more > 0) {
            panel.add(styled(new Paragraph(Words.of("import.faults.more", more)), "meta"));
        }
        return panel;
    }

    private static String where(CellFault fault) {
        if (fault.column().isEmpty()) {
            return Words.of("import.where.row", fault.row());
        }
        return fault.header().isEmpty()
                ? Words.of("import.where.cell", fault.row(), fault.column())
                : Words.of("import.where.column", fault.row(), fault.column(), fault.header());
    }

    /** What was read, with the referrals that may be about the same child. */
    static Component rows(String board, CheckedFile checked) {
        Map<Integer, CheckedReferral> firsts = new HashMap<>();
        checked.referrals().forEach(one -> firsts.put(one.rows().get(0), one));
        var table = new PlainTable(
                Words.of("import.rows.caption"),
                Stream.of(
                                Stream.of(Words.of("import.row")),
                                SHOWN.stream().map(Column::header),
                                Stream.of(Words.of("import.alike")))
                        .flatMap(headings -> headings)
                        .toList());
        checked.rows().forEach(row -> {
            Stream<Component> alike = Stream.of(alike(board, Optional.ofNullable(firsts.get(row.number()))));
            table.row(Stream.of(
                            Stream.<Component>of(text(Words.of("import.where.row", row.number()), "nowrap")),
                            SHOWN.stream().map(column -> cell(row, column)),
                            alike)
                    .flatMap(cells -> cells)
                    .toArray(Component[]::new));
        });
        return styled(new Div(table), "panel");
    }

    private static Component cell(ReadRow row, Column column) {
        String said = row.text(column);
        if (said.isBlank() && column == Column.KIND) {
            return new Span(Words.of("import.child"));
        }
        if (said.isBlank() && column == Column.BORN) {
            String expected = row.text(Column.EXPECTED_ON);
            return expected.isBlank() ? nothing() : new Span(Words.of("import.expected", expected));
        }
        if (said.isBlank()) {
            return nothing();
        }
        return column == Column.NAME || column == Column.REFERENCE ? text(said, "free") : new Span(said);
    }

    private static Component nothing() {
        return text(Words.of("import.nothing"), "meta");
    }

    private static Component alike(String board, Optional<CheckedReferral> referral) {
        var lines = styled(new Div(), "lines");
        referral.ifPresent(one -> {
            one.alike()
                    .forEach(other -> lines.add(new Span(
                            link(Addresses.referral(board, other.id()), other.reference(), "nowrap"),
                            text(" " + AlikeList.said(other), "meta"))));
            one.alikeRows().forEach(row -> lines.add(text(Words.of("import.where.row", row), "nowrap")));
        });
        if (lines.getComponentCount() == 0) {
            lines.add(nothing());
        }
        return lines;
    }

    static Component registered(String board, CdopImportDetails done) {
        var table = new PlainTable(
                Words.of("import.done.caption"), List.of(Words.of("referrals.reference"), Words.of("import.next")));
        done.referrals()
                .forEach(one -> table.row(
                        link(Addresses.referral(board, one.id()), one.reference(), "nowrap"),
                        new Span(Words.of("import.waits"))));
        return styled(new Div(table), "panel");
    }
}
