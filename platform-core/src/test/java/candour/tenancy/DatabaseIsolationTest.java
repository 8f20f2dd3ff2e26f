package candour.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.testing.TestDatabase;
import candour.testing.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the database itself refuses, on every table that the catalogue knows. Two boards hold the same rows, a third
 * holds none. A check that never fails proves nothing: the last tests run each one on a table that nobody protected.
 */
@Tag("isolation")
class DatabaseIsolationTest {
    private static final UUID ASH = UUID.randomUUID();
    private static final UUID BEECH = UUID.randomUUID();
    private static final UUID EMPTY = UUID.randomUUID();

    private static final String DENIED = "permission denied";
    private static final String POLICY = "row-level security policy";
    private static final String NO_BOARD = "no board was entered";

    @BeforeAll
    static void two_boards_hold_the_same_rows_and_a_third_holds_none() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            var rows = new SampleRows(superuser);
            rows.fill(ASH);
            rows.fill(BEECH);
            rows.register(EMPTY);
            superuser.commit();
        }
    }

    static List<String> boardTables() throws SQLException {
        return tables("board");
    }

    static List<String> referenceTables() throws SQLException {
        return tables("reference");
    }

    static List<String> tablesWithRowsOfABoard() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            return SampleRows.inOrderOfReference(superuser);
        }
    }

    private static List<String> tables(String kind) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            return superuser.texts("select name from ops.table_kind where kind = ? order by name", kind);
        }
    }

    // ---- every table of a board

    @ParameterizedTest
    @MethodSource("tablesWithRowsOfABoard")
    void both_boards_have_a_row_in_every_table(String table) throws SQLException {
        assertThat(rowsOf(ASH, table)).isPositive();
        assertThat(rowsOf(BEECH, table)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("boardTables")
    void without_a_board_nothing_can_be_read_or_written(String table) throws SQLException {
        failsWithoutABoard(table);
    }

    @ParameterizedTest
    @MethodSource("tablesWithRowsOfABoard")
    void another_boards_rows_are_not_there(String table) throws SQLException {
        hidesOtherBoards(table);
    }

    @ParameterizedTest
    @MethodSource("tablesWithRowsOfABoard")
    void another_boards_rows_can_be_neither_changed_nor_deleted(String table) throws SQLException {
        keepsOtherBoards(table);
    }

    @ParameterizedTest
    @MethodSource("tablesWithRowsOfABoard")
    void a_row_can_not_be_put_into_another_board(String table) throws SQLException {
        refusesRowsForOtherBoards(table);
    }

    @ParameterizedTest
    @MethodSource("tablesWithRowsOfABoard")
    void a_row_can_not_refer_to_another_boards_row(String table) throws SQLException {
        refusesReferencesToOtherBoards(table);
    }

    @Test
    void what_is_taken_in_one_board_is_free_in_another() throws SQLException {
        try (var app = Transaction.in(EMPTY)) {
            for (String table : tablesWithRowsOfABoard()) {
                if (may("insert", table)) {
                    assertThat(insertCopyOfAshsRow(app, table, EMPTY)).as(table).isEqualTo(1);
                    assertThat(app.number("select count(*) from " + table))
                            .as(table)
                            .isEqualTo(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tablesWithRowsOfABoard")
    void the_control_plane_is_denied_even_with_a_board_set_by_hand(String table) throws SQLException {
        deniesTheControlPlane(table);
    }

    // ---- the other kinds of table

    @Test
    void without_a_person_the_index_of_memberships_shows_nothing() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            assertThat(app.texts("select issuer from app.membership_index")).isEmpty();
            assertThat(app.change("update app.membership_index set active_to = active_from"))
                    .isZero();
            assertThat(app.refusalOf("""
                    insert into app.membership_index (issuer, subject, active_from) values ('i', 's', current_date)""")).contains(NO_BOARD);
            assertThat(app.refusalOf("delete from app.membership_index")).contains(DENIED);
        }
    }

    @Test
    void a_person_sees_own_memberships_of_all_boards_and_changes_none() throws SQLException {
        String subject = "person of " + ASH;
        for (UUID board : List.of(ASH, BEECH)) {
            try (var app = Transaction.in(board)) {
                app.change(
                        "insert into app.membership_index (issuer, subject, active_from) values ('i', ?, current_date)",
                        subject);
                app.commit();
            }
        }

        try (var app = Transaction.as(TestDatabase.APP)) {
            app.texts("select app.enter_person('i', ?)", subject);

            assertThat(app.texts("select board_id from app.membership_index"))
                    .containsExactlyInAnyOrder(ASH.toString(), BEECH.toString());
            assertThat(app.change("update app.membership_index set active_to = current_date"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("referenceTables")
    void a_reference_table_is_read_without_a_board_and_written_by_the_control_plane_only(String table)
            throws SQLException {
        String key = firstColumn(table);
        try (var app = Transaction.as(TestDatabase.APP);
                var admin = Transaction.as(TestDatabase.ADMIN)) {
            assertThat(app.number("select count(*) from " + table)).isPositive();
            assertThat(admin.number("select count(*) from " + table)).isPositive();
            assertThat(app.refusalOf("insert into " + table + " default values"))
                    .contains(DENIED);
            assertThat(app.refusalOf("update " + table + " set " + key + " = " + key))
                    .contains(DENIED);
            assertThat(app.refusalOf("delete from " + table)).contains(DENIED);
            assertThat(admin.refusalOf("delete from " + table)).contains(DENIED);
        }
    }

    // ---- the door

    @Test
    void a_transaction_has_one_board_only() throws SQLException {
        try (var app = Transaction.in(ASH)) {
            assertThat(app.refusalOf("select app.enter(?)", BEECH)).contains("this transaction has a board already");
            assertThat(app.refusalOf("select app.enter(?)", ASH)).contains("this transaction has a board already");
            assertThat(app.text("select app.board()")).isEqualTo(ASH.toString());
        }
    }

    @Test
    void no_board_is_refused_at_the_door() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            assertThat(app.refusalOf("select app.enter(null)")).contains("a board is required");
        }
    }

    @Test
    void the_board_ends_with_its_transaction() throws SQLException {
        try (var app = Transaction.in(ASH)) {
            app.commit();

            assertThat(app.refusalOf("select app.board()")).contains(NO_BOARD);
            assertThat(app.refusalOf("select count(*) from app.post")).contains(NO_BOARD);
        }
    }

    @Test
    void a_board_left_on_the_connection_by_another_transaction_is_an_error_and_never_a_board() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            app.texts("select set_config('app.board_id', ? || '|' || app.transaction_mark(), false)", ASH.toString());
            app.commit();

            assertThat(app.refusalOf("select app.board()")).contains("the board of another transaction");
            assertThat(app.refusalOf("select count(*) from app.post")).contains("the board of another transaction");
            assertThat(app.texts("select issuer from app.membership_index")).isEmpty();

            app.enter(BEECH);
            assertThat(app.texts("select distinct board_id from app.post")).containsExactly(BEECH.toString());
        }
    }

    @Test
    void a_board_set_without_a_transaction_is_an_error_and_never_a_board() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            app.texts("select set_config('app.board_id', ?, false)", ASH.toString());

            assertThat(app.refusalOf("select app.board()")).contains("the board of another transaction");
            assertThat(app.refusalOf("select count(*) from app.post")).contains("the board of another transaction");
            assertThat(app.texts("select issuer from app.membership_index")).isEmpty();

            app.enter(BEECH);
            assertThat(app.texts("select distinct board_id from app.post")).containsExactly(BEECH.toString());
        }
    }

    @Test
    void a_person_left_on_the_connection_by_another_transaction_is_nobody() throws SQLException {
        String subject = UUID.randomUUID().toString();
        try (var app = Transaction.in(ASH)) {
            app.change(
                    "insert into app.membership_index (issuer, subject, active_from) values ('i', ?, current_date)",
                    subject);
            app.commit();
            app.texts(
                    "select set_config('app.person', jsonb_build_array(app.transaction_mark(), 'i', cast(? as text))::text, false)",
                    subject);
            app.commit();

            assertThat(app.text("select app.person_if_entered()")).isEqualTo("null");
            assertThat(app.texts("select board_id from app.membership_index")).isEmpty();

            app.texts("select app.enter_person('i', ?)", subject);
            assertThat(app.texts("select board_id from app.membership_index")).containsExactly(ASH.toString());
        }
    }

    @Test
    void the_person_ends_with_the_transaction() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            app.texts("select app.enter_person('i', 's')");
            app.commit();

            assertThat(app.text("select app.person_if_entered()")).isEqualTo("null");
        }
    }

    @Test
    void a_transaction_has_one_person_only() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            app.texts("select app.enter_person('i', 's')");

            assertThat(app.refusalOf("select app.enter_person('i', 'other')"))
                    .contains("this transaction has a person already");
        }
    }

    @Test
    void half_a_person_is_refused_at_the_door() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            assertThat(app.refusalOf("select app.enter_person(null, 's')")).contains("a person is required");
            assertThat(app.refusalOf("select app.enter_person('i', null)")).contains("a person is required");
        }
    }

    // ---- the checks, seen red on a table that nobody protected

    @Test
    void a_table_that_nobody_protected_fails_every_check() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            superuser.run("""
                    create schema planted;
                    grant usage on schema planted to public;
                    create table planted.parent (board_id uuid not null, id uuid primary key);
                    create table planted.child (board_id uuid not null, id uuid not null,
                      constraint fk_child_parent foreign key (id) references planted.parent (id));
                    grant select, insert, update, delete on planted.parent, planted.child to public""");
            for (UUID board : List.of(ASH, BEECH)) {
                superuser.change("insert into planted.parent values (?, ?)", board, board);
                superuser.change("insert into planted.child values (?, ?)", board, board);
            }
            superuser.commit();
            try {
                assertRed("without a board", () -> failsWithoutABoard("planted.child"));
                assertRed("hides", () -> hidesOtherBoards("planted.child"));
                assertRed("keeps", () -> keepsOtherBoards("planted.child"));
                assertRed("rows", () -> refusesRowsForOtherBoards("planted.child"));
                assertRed("references", () -> refusesReferencesToOtherBoards("planted.child"));
                assertRed("control plane", () -> deniesTheControlPlane("planted.child"));
                try (var app = Transaction.in(EMPTY)) {
                    assertThatThrownBy(() -> insertCopyOfAshsRow(app, "planted.parent", EMPTY))
                            .hasMessageContaining("duplicate key");
                }
            } finally {
                superuser.run("drop schema planted cascade");
                superuser.commit();
            }
        }
    }

    private static void assertRed(String check, ThrowingCallable run) {
        assertThatThrownBy(run).as(check).isInstanceOf(AssertionError.class);
    }

    // ---- the checks

    private static void failsWithoutABoard(String table) throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            assertThat(app.refusalOf("select * from " + table)).contains(NO_BOARD);
            assertThat(app.refusalOf("select count(*) from " + table + " where board_id = ?", ASH))
                    .contains(NO_BOARD);
            assertThat(app.refusalOf(
                            "insert into " + table + " select * from jsonb_populate_record(null::" + table
                                    + ", cast(? as jsonb))",
                            ashsRowFor(ASH, table)))
                    .containsAnyOf(NO_BOARD, DENIED);
            assertThat(app.refusalOf("update " + table + " set board_id = board_id"))
                    .containsAnyOf(NO_BOARD, DENIED);
            assertThat(app.refusalOf("delete from " + table)).containsAnyOf(NO_BOARD, DENIED);
        }
    }

    private static void hidesOtherBoards(String table) throws SQLException {
        try (var app = Transaction.in(BEECH)) {
            assertThat(app.number("select count(*) from " + table + " where board_id = ?", ASH))
                    .isZero();
            assertThat(app.texts("select distinct board_id from " + table)).containsExactly(BEECH.toString());
        }
        try (var app = Transaction.in(EMPTY)) {
            assertThat(app.number("select count(*) from " + table)).isZero();
        }
    }

    private static void keepsOtherBoards(String table) throws SQLException {
        try (var app = Transaction.in(BEECH)) {
            String change = "update " + table + " set board_id = board_id where board_id = '" + ASH + "'";
            if (may("update", table)) {
                assertThat(app.change(change)).isZero();
            } else {
                assertThat(app.refusalOf(change)).contains(DENIED);
            }
            String delete = "delete from " + table + " where board_id = '" + ASH + "'";
            if (may("delete", table)) {
                assertThat(app.change(delete)).isZero();
            } else {
                assertThat(app.refusalOf(delete)).contains(DENIED);
            }
        }
    }

    private static void refusesRowsForOtherBoards(String table) throws SQLException {
        try (var app = Transaction.in(BEECH)) {
            // Ash has that very row: the answer has to be the policy's, not that of Ash's unique keys.
            assertThat(app.refusalOf(
                            "insert into " + table + " select * from jsonb_populate_record(null::" + table
                                    + ", cast(? as jsonb))",
                            ashsRowFor(ASH, table)))
                    .matches(either(may("insert", table), POLICY));
            assertThat(app.refusalOf("update " + table + " set board_id = ?", EMPTY))
                    .matches(either(may("update", table), POLICY));
        }
    }

    private static void refusesReferencesToOtherBoards(String table) throws SQLException {
        List<String> references;
        try (var superuser = Transaction.as("postgres")) {
            references = superuser.texts("""
                    select c.conname from pg_constraint c where c.contype = 'f' and c.conrelid = to_regclass(?)
                       and exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'board_id')""", table);
        }
        if (references.isEmpty() || !may("insert", table)) {
            return;
        }
        try (var app = Transaction.in(EMPTY)) {
            var refusal = app.refusalOf(
                    "insert into " + table + " select * from jsonb_populate_record(null::" + table
                            + ", cast(? as jsonb))",
                    ashsRowFor(EMPTY, table));

            assertThat(refusal)
                    .contains("violates foreign key constraint")
                    .containsAnyOf(references.toArray(String[]::new));
        }
    }

    private static void deniesTheControlPlane(String table) throws SQLException {
        try (var admin = Transaction.as(TestDatabase.ADMIN)) {
            assertThat(admin.refusalOf("select app.enter(?)", ASH)).contains(DENIED);
            admin.texts("select set_config('app.board_id', ? || '|' || app.transaction_mark(), true)", ASH.toString());
            assertThat(admin.text("select app.board()")).isEqualTo(ASH.toString());

            assertThat(admin.refusalOf("select count(*) from " + table)).contains(DENIED);
            assertThat(admin.refusalOf("insert into " + table + " default values"))
                    .contains(DENIED);
            assertThat(admin.refusalOf("update " + table + " set board_id = board_id"))
                    .contains(DENIED);
            assertThat(admin.refusalOf("delete from " + table)).contains(DENIED);
        }
    }

    private static int insertCopyOfAshsRow(Transaction app, String table, UUID board) throws SQLException {
        return app.change(
                "insert into " + table + " select * from jsonb_populate_record(null::" + table + ", cast(? as jsonb))",
                ashsRowFor(board, table));
    }

    /** Ash's row as JSON, for another board. */
    private static String ashsRowFor(UUID board, String table) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            return superuser.text(
                    "select to_jsonb(t) || jsonb_build_object('board_id', cast(? as uuid)) from " + table
                            + " t where board_id = ? limit 1",
                    board,
                    ASH);
        }
    }

    private static long rowsOf(UUID board, String table) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            return superuser.number("select count(*) from " + table + " where board_id = ?", board);
        }
    }

    private static String firstColumn(String table) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            return superuser.text(
                    "select attname from pg_attribute where attrelid = to_regclass(?) and attnum = 1", table);
        }
    }

    private static boolean may(String what, String table) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            return superuser
                    .text("select has_table_privilege('candour_app', ?, ?)", table, what)
                    .equals("t");
        }
    }

    private static String either(boolean granted, String refusal) {
        return "(?s).*" + (granted ? refusal : DENIED) + ".*";
    }
}
