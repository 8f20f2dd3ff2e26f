package candour.tenancy;

import static java.util.Map.entry;

import candour.testing.Transaction;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One row in every table of a board and of a person, made from the catalogue alone, so that a new table has its sample
 * unasked. The rows of two boards are the same in all but the board: ids, references, names, positions.
 */
final class SampleRows {
    /** Where a column takes certain values only. */
    private static final Map<String, String> CHOSEN = Map.ofEntries(
            entry("app.post.capacity", "PANEL_MEMBER"),
            entry("app.terms_of_reference.counted_by", "MEMBERS"),
            entry(
                    "app.signature.content_hash", // of the sample of its content
                    "b9f7d3dfa7b781cb4c1b26ca6b3f0e2e07c3b6d57bdff444db24c0eb8d7c6c04"),
            entry("app.meeting.status", "CONVENED"),
            entry("app.attendance.sat_as", "HOLDER"),
            entry("app.match_judgement.verdict", "SAME_CHILD"),
            entry("app.limb_evidence.stance", "FOR"),
            entry("app.advice.state", "SIGNED"),
            entry("app.factor_reset.state", "REQUESTED"),
            entry("app.authority_notification.outcome", "SENT"),
            entry("app.notifiability_view.view", "YES"),
            entry("app.member_view.view", "MET"),
            entry("app.clock_suspension.state", "ASKED"),
            entry("app.clock_note.kind", "FINISHED"),
            entry("app.restriction_change.kind", "RESTRICTED"),
            entry("app.document.state", "RECEIVED"),
            entry("app.scoping_return.state", "ASKED"),
            entry("app.scoping_answer.answer", "KNOWN"),
            entry("app.cdop_import.format", "CSV"),
            entry("app.search_word.place", "REFERRAL"),
            entry("app.outgoing_mail.state", "WAITING"));

    private record Column(String name, String type, boolean required, String refersTo) {}

    private final Transaction superuser;

    SampleRows(Transaction superuser) {
        this.superuser = superuser;
    }

    /** Registers a board and nothing else. */
    void register(UUID board) throws SQLException {
        String slug = "b" + board.toString().replace("-", "").substring(2);
        superuser.change(
                "insert into app.board_directory (id, slug, mark, name, status, version) values (?, ?, ?, 'Sample', 'DRAFT', 0)",
                board,
                slug.substring(0, 31),
                letters(board));
    }

    /** Registers a board and gives it one row in every table; every reference table has one, too. */
    void fill(UUID board) throws SQLException {
        register(board);
        for (String table : superuser.texts("select name from ops.table_kind where kind = 'reference' order by name")) {
            if (superuser.number("select count(*) from " + table) == 0) {
                referredTo(table + ".any");
            }
        }
        for (String table : inOrderOfReference(superuser)) {
            insert(table, board);
        }
    }

    /** The tables of boards and persons, each after those that it refers to. */
    static List<String> inOrderOfReference(Transaction transaction) throws SQLException {
        Map<String, Set<String>> waiting = new TreeMap<>();
        for (String table : transaction.texts("select name from ops.table_kind where kind in ('board', 'person')")) {
            waiting.put(table, new LinkedHashSet<>(transaction.texts("""
                            select distinct k.name from pg_constraint c join ops.table_kind k on to_regclass(k.name) = c.confrelid
                             where c.contype = 'f' and c.conrelid = to_regclass(?) and k.kind = 'board' and c.confrelid <> c.conrelid""", table)));
        }
        var order = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            String next = waiting.entrySet().stream()
                    .filter(table -> order.containsAll(table.getValue()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("tables refer to each other in a circle: " + waiting))
                    .getKey();
            waiting.remove(next);
            order.add(next);
        }
        return order;
    }

    private void insert(String table, UUID board) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (Column column : columns(table)) {
            if (column.name().equals("board_id")) {
                values.put("board_id", board.toString());
            } else if (column.required() || !column.refersTo().isEmpty()) {
                values.put(column.name(), value(table, column));
            }
        }
        String names = String.join(", ", values.keySet());
        String placeholders = String.join(
                ", ",
                columns(table).stream()
                        .filter(column -> values.containsKey(column.name()))
                        .map(column -> "cast(? as " + column.type() + ")")
                        .toList());
        try {
            superuser.change(
                    "insert into " + table + " (" + names + ") values (" + placeholders + ")",
                    values.values().toArray());
        } catch (SQLException e) {
            throw new AssertionError("no sample row can be made for " + table + ": choose a value in SampleRows", e);
        }
    }

    private List<Column> columns(String table) throws SQLException {
        var found = new ArrayList<Column>();
        for (String line : superuser.texts("""
                select concat_ws('|', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull and not a.atthasdef,
                  coalesce((select t.relnamespace::regnamespace || '.' || t.relname || '.' || f.attname
                     from pg_constraint c join pg_class t on t.oid = c.confrelid
                     join pg_attribute f on f.attrelid = t.oid and f.attnum = c.confkey[array_position(c.conkey, a.attnum)]
                    where c.contype = 'f' and c.conrelid = a.attrelid and a.attnum = any (c.conkey) limit 1), ''))
                  from pg_attribute a
                 where a.attrelid = to_regclass(?) and a.attnum > 0 and not a.attisdropped order by a.attnum""", table)) {
            String[] parts = line.split("\\|", -1);
            found.add(new Column(parts[0], parts[1], parts[2].equals("t"), parts[3]));
        }
        return found;
    }

    private String value(String table, Column column) throws SQLException {
        if (!column.refersTo().isEmpty()) {
            referredTo(column.refersTo());
        }
        String place = column.refersTo().isEmpty() ? table + "." + column.name() : lastReferredTo(column.refersTo());
        String chosen = CHOSEN.get(place);
        if (chosen != null) {
            return chosen;
        }
        return switch (column.type()) {
            case "uuid" ->
                UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
            case "bigint", "integer", "smallint" -> "1";
            case "date" -> "2016-05-27";
            case "timestamp with time zone" -> "2016-05-27 10:00:00Z";
            case "time without time zone" -> "14:00";
            case "boolean" -> "true";
            case "jsonb" -> "{}";
            case "bytea" -> "\\x01";
            case "text" -> "sample " + place;
            default -> {
                if (column.type().endsWith("[]")) {
                    yield "{}";
                }
                throw new AssertionError("no sample value is known for " + column.type());
            }
        };
    }

    /** A key that is itself a reference has the value of what it refers to. */
    private String lastReferredTo(String target) throws SQLException {
        int dot = target.lastIndexOf('.');
        for (Column column : columns(target.substring(0, dot))) {
            if (column.name().equals(target.substring(dot + 1))
                    && !column.refersTo().isEmpty()) {
                return lastReferredTo(column.refersTo());
            }
        }
        return target;
    }

    /** Makes sure that the row of a reference table exists; a board's own rows come in their order. */
    private void referredTo(String target) throws SQLException {
        String table = target.substring(0, target.lastIndexOf('.'));
        boolean reference = superuser
                .text("select exists (select from ops.table_kind where name = ? and kind = 'reference')", table)
                .equals("t");
        if (!reference) {
            return;
        }
        var values = new HashMap<String, String>();
        for (Column column : columns(table)) {
            if (column.required()) {
                values.put(column.name(), value(table, column));
            }
        }
        var names = List.copyOf(values.keySet());
        var json = new StringBuilder("{");
        names.forEach(name -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(name)
                .append("\":\"")
                .append(values.get(name))
                .append('"'));
        superuser.change(
                "insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", names)
                        + " from jsonb_populate_record(null::" + table
                        + ", cast(? as jsonb)) on conflict do nothing",
                json.append('}').toString());
    }

    private static String letters(UUID board) {
        long bits = board.getLeastSignificantBits() >>> 1;
        var letters = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            letters.append((char) ('A' + bits % 26));
            bits /= 26;
        }
        return letters.toString();
    }
}
