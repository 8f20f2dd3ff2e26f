package candour.audit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import candour.testing.TestDatabase;
import candour.testing.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board's chain and the platform's: what the applications can't do to them, and what the verifier finds. */
@Tag("isolation")
class AuditChainTest {
    private static final String VERIFY_BOARD =
            "select concat_ws(' ', entries, 'bad', coalesce(first_bad::text, 'none'), 'head', head_ok, 'seals', bad_seals, 'unsealed', unsealed) from app.verify_audit()";
    private static final String VERIFY_PLATFORM =
            "select concat_ws(' ', 'bad', coalesce(first_bad::text, 'none'), 'head', head_ok) from app.verify_platform_audit()";

    /** Three entries, two accesses sealed by the fourth, and a fifth entry. */
    private static final AtomicInteger REGISTERED = new AtomicInteger();

    private UUID board = new UUID(0, 0);

    @BeforeEach
    void a_board_with_a_chain() throws SQLException {
        board = boardWithAChain();
    }

    /** A chain belongs to a board of the directory. */
    private static UUID registered() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var admin = TestDatabase.get().as(TestDatabase.ADMIN);
                var insert = admin.prepareStatement("""
                        insert into app.board_directory (id, slug, mark, name, status, version)
                        values (?, ?, ?, 'Chain', 'ACTIVE', 1)""")) {
            insert.setObject(1, id);
            String mark = "CH" + (char) ('A' + REGISTERED.get() / 676) + (char) ('A' + REGISTERED.get() / 26 % 26)
                    + (char) ('A' + REGISTERED.getAndIncrement() % 26);
            insert.setString(2, mark.toLowerCase(Locale.ROOT));
            insert.setString(3, mark);
            insert.executeUpdate();
            return id;
        }
    }

    private static UUID boardWithAChain() throws SQLException {
        UUID fresh = registered();
        try (var app = Transaction.in(fresh)) {
            append(app, "Referral received");
            append(app, "Consideration requested");
            append(app, "Appointed to a post");
            enterAccess(app);
            enterAccess(app);
            app.commit();
            app.enter(fresh).texts("select app.seal_access('2016-05-27')");
            append(app, "Post ended");
            app.commit();
        }
        return fresh;
    }

    // ---- writing

    @Test
    void an_untouched_chain_is_whole() throws SQLException {
        assertThat(verified(board)).isEqualTo("5 bad none head t seals 0 unsealed 0");
    }

    @Test
    void a_board_without_entries_is_whole() throws SQLException {
        assertThat(verified(UUID.randomUUID())).isEqualTo("0 bad none head t seals 0 unsealed 0");
    }

    @Test
    void an_access_waits_for_its_seal() throws SQLException {
        try (var app = Transaction.in(board)) {
            enterAccess(app);

            assertThat(app.text(VERIFY_BOARD)).isEqualTo("5 bad none head t seals 0 unsealed 1");
            assertThat(app.number("select app.seal_access('2016-05-27')")).isEqualTo(6);
            assertThat(app.text(VERIFY_BOARD)).isEqualTo("6 bad none head t seals 0 unsealed 0");
        }
    }

    @Test
    void nothing_to_seal_adds_nothing() throws SQLException {
        try (var app = Transaction.in(board)) {
            assertThat(app.number("select app.seal_access('2016-05-27')")).isZero();
            assertThat(app.text(VERIFY_BOARD)).startsWith("5 bad none");
        }
    }

    @Test
    void what_is_rolled_back_leaves_no_gap() throws SQLException {
        try (var app = Transaction.in(board)) {
            append(app, "Referral received");
            app.rollback();
            app.enter(board);

            assertThat(append(app, "Referral received")).isEqualTo(6);
        }
    }

    @Test
    void two_boards_have_chains_of_their_own() throws SQLException {
        UUID other = boardWithAChain();
        try (var app = Transaction.in(other)) {
            assertThat(append(app, "Referral received")).isEqualTo(6);
            app.commit();
        }

        assertThat(verified(board)).startsWith("5 bad none head t");
        assertThat(verified(other)).startsWith("6 bad none head t");
        assertThat(verifiedAfter("delete from app.audit_entry where board_id = '" + other + "'"))
                .startsWith("5 bad none head t");
    }

    @Test
    void two_writers_at_once_number_without_a_gap() throws Exception {
        UUID fresh = registered();
        var start = new CyclicBarrier(2);
        Callable<List<Long>> writer = () -> {
            var numbers = new ArrayList<Long>();
            try (var app = Transaction.as(TestDatabase.APP)) {
                start.await(10, SECONDS);
                for (int i = 0; i < 20; i++) {
                    app.enter(fresh);
                    numbers.add(append(app, "Referral received"));
                    app.commit();
                }
            }
            return numbers;
        };
        var writers = Executors.newFixedThreadPool(2);

        List<Long> numbers = new ArrayList<>();
        try {
            for (Future<List<Long>> written : writers.invokeAll(List.of(writer, writer), 30, SECONDS)) {
                numbers.addAll(written.get());
            }
        } finally {
            writers.shutdownNow();
        }

        assertThat(numbers).doesNotHaveDuplicates().hasSize(40);
        assertThat(verified(fresh)).isEqualTo("40 bad none head t seals 0 unsealed 0");
    }

    // ---- the application's own role

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into app.audit_entry select * from app.audit_entry limit 1",
                "update app.audit_entry set what = 'another'",
                "delete from app.audit_entry",
                "truncate app.audit_entry",
                "insert into app.audit_head (seq, hash) values (9, '\\x00')",
                "update app.audit_head set seq = 1",
                "delete from app.audit_head",
                "truncate app.audit_head",
                "update app.access_entry set shown = '{}'",
                "update app.access_entry set sealed_in = 1",
                "insert into app.access_entry (id, business_date, actor_issuer, actor_subject, actor_name, capacity, what, shown, sealed_in) values (gen_random_uuid(), '2016-05-27', 'i', 's', 'n', 'SYSTEM', 'w', '{}', 4)",
                "insert into app.access_entry (id, recorded_at, business_date, actor_issuer, actor_subject, actor_name, capacity, what, shown) values (gen_random_uuid(), now(), '2016-05-27', 'i', 's', 'n', 'SYSTEM', 'w', '{}')",
                "delete from app.access_entry",
                "truncate app.access_entry",
                "delete from app.access_refusal",
                "update app.access_refusal set what = 'another'",
                "truncate app.access_refusal",
                "insert into app.platform_audit_entry select * from app.platform_audit_entry",
                "select app.append_platform_audit('i', 's', 'Board registered', null, '{}')",
            })
    void the_boards_plane_can_not(String tamper) throws SQLException {
        try (var app = Transaction.in(board)) {
            assertThat(app.refusalOf(tamper)).contains("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into app.platform_audit_entry select * from app.platform_audit_entry limit 1",
                "update app.platform_audit_entry set what = 'another'",
                "delete from app.platform_audit_entry",
                "truncate app.platform_audit_entry",
                "insert into app.platform_audit_head (seq, hash) values (0, '\\x00')",
                "update app.platform_audit_head set seq = 1",
                "delete from app.platform_audit_head",
                "truncate app.platform_audit_head",
                "select app.append_audit('2016-05-27', 'i', 's', 'n', 'SYSTEM', 'w', null, '{}')",
                "select app.seal_access('2016-05-27')",
            })
    void the_control_plane_can_not(String tamper) throws SQLException {
        try (var admin = Transaction.as(TestDatabase.ADMIN)) {
            assertThat(admin.refusalOf(tamper)).contains("permission denied");
        }
    }

    @Test
    void without_a_board_nothing_is_appended() throws SQLException {
        try (var app = Transaction.as(TestDatabase.APP)) {
            assertThat(app.refusalOf("select app.append_audit('2016-05-27', 'i', 's', 'n', 'SYSTEM', 'w', null, '{}')"))
                    .contains("no board was entered");
            assertThat(app.refusalOf("select app.seal_access('2016-05-27')")).contains("no board was entered");
            assertThat(app.refusalOf("select * from app.verify_audit()")).contains("no board was entered");
        }
    }

    // ---- whoever can do anything

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what = 'Nothing happened'",
                "detail = '{\"reference\": \"ASH-2016-002\"}'",
                "actor_name = 'Somebody else'",
                "actor_subject = 'somebody-else'",
                "capacity = 'BOARD_CHAIR'",
                "business_date = '2016-05-26'",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "about = gen_random_uuid()",
                "hash = '\\x01'",
                "prev_hash = '\\x01'",
            })
    void an_edited_entry_is_named(String edit) throws SQLException {
        assertThat(verifiedAfter("update app.audit_entry set " + edit + " where board_id = app.board() and seq = 2"))
                .startsWith("5 bad 2 head t");
    }

    @Test
    void an_edited_entry_with_its_hash_made_again_breaks_the_next_one() throws SQLException {
        assertThat(verifiedAfter("""
                update app.audit_entry set what = 'Nothing happened' where board_id = app.board() and seq = 2;
                update app.audit_entry e set hash = app.audit_hash(e) where board_id = app.board() and seq = 2""")).startsWith("5 bad 3 head t");
    }

    @Test
    void a_deleted_entry_is_named_by_the_one_behind_it() throws SQLException {
        assertThat(verifiedAfter("delete from app.audit_entry where board_id = app.board() and seq = 2"))
                .startsWith("4 bad 3 head t");
    }

    @Test
    void a_deleted_last_entry_is_told_by_the_head() throws SQLException {
        assertThat(verifiedAfter("delete from app.audit_entry where board_id = app.board() and seq = 5"))
                .startsWith("4 bad none head f");
    }

    @Test
    void a_deleted_chain_is_told_by_the_head() throws SQLException {
        assertThat(verifiedAfter("delete from app.audit_entry where board_id = app.board()"))
                .startsWith("0 bad none head f");
    }

    @Test
    void a_deleted_head_is_missed() throws SQLException {
        assertThat(verifiedAfter("delete from app.audit_head where board_id = app.board()"))
                .startsWith("5 bad none head f");
    }

    @Test
    void reordered_entries_are_named() throws SQLException {
        assertThat(verifiedAfter("""
                update app.audit_entry set seq = 100 where board_id = app.board() and seq = 2;
                update app.audit_entry set seq = 2 where board_id = app.board() and seq = 3;
                update app.audit_entry set seq = 3 where board_id = app.board() and seq = 100""")).startsWith("5 bad 2 head t");
    }

    @Test
    void an_entry_put_behind_the_last_one_is_named() throws SQLException {
        assertThat(verifiedAfter("""
                insert into app.audit_entry select board_id, 6, recorded_at, business_date, actor_issuer, actor_subject, actor_name,
                  capacity, what, about, detail, hash, hash from app.audit_entry where board_id = app.board() and seq = 5""")).startsWith("6 bad 6 head f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.access_entry set shown = '{}' where {first}",
                "update app.access_entry set what = 'Referrals listed' where {first}",
                "update app.access_entry set actor_subject = 'somebody-else' where {first}",
                "update app.access_entry set recorded_at = recorded_at - interval '1 day' where {first}",
                "update app.access_entry set sealed_in = null where {first}",
                "delete from app.access_entry where {first}",
                "delete from app.access_entry where board_id = app.board()",
                "insert into app.access_entry select board_id, gen_random_uuid(), recorded_at, business_date, actor_issuer, actor_subject, actor_name, capacity, what, shown, sealed_in from app.access_entry where {first}",
            })
    void a_seal_over_changed_accesses_is_counted(String tamper) throws SQLException {
        String first =
                "board_id = app.board() and id = (select id from app.access_entry where board_id = app.board() order by id limit 1)";

        assertThat(verifiedAfter(tamper.replace("{first}", first))).startsWith("5 bad none head t seals 1");
    }

    @Test
    void an_access_under_a_number_that_is_no_seal_is_counted() throws SQLException {
        assertThat(verifiedAfter("""
                insert into app.access_entry select board_id, gen_random_uuid(), recorded_at, business_date, actor_issuer, actor_subject, actor_name,
                  capacity, what, shown, 1 from app.access_entry where board_id = app.board() limit 1""")).startsWith("5 bad none head t seals 1");
    }

    @Test
    void a_seal_rewritten_to_fit_changed_accesses_is_named() throws SQLException {
        assertThat(verifiedAfter("""
                delete from app.access_entry where board_id = app.board();
                update app.audit_entry set detail = jsonb_build_object('entries', 0, 'hash', encode(app.access_hash(4), 'hex'))
                 where board_id = app.board() and seq = 4""")).isEqualTo("5 bad 4 head t seals 0 unsealed 0");
    }

    // ---- the platform's chain

    @Test
    void the_platforms_chain_is_whole_and_numbered_without_a_gap() throws SQLException {
        try (var admin = Transaction.as(TestDatabase.ADMIN)) {
            long first = appendToPlatform(admin);
            admin.rollback();

            assertThat(appendToPlatform(admin)).isEqualTo(first);
            assertThat(appendToPlatform(admin)).isEqualTo(first + 1);
            assertThat(admin.text(VERIFY_PLATFORM)).isEqualTo("bad none head t");
        }
    }

    @Test
    void an_edited_entry_of_the_platform_is_named() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            long first = threeOfThePlatform(superuser);

            superuser.change(
                    "update app.platform_audit_entry set actor_subject = 'somebody-else' where seq = ?", first);

            assertThat(superuser.text(VERIFY_PLATFORM)).isEqualTo("bad " + first + " head t");
        }
    }

    @Test
    void a_deleted_last_entry_of_the_platform_is_told_by_the_head() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            long first = threeOfThePlatform(superuser);

            superuser.change("delete from app.platform_audit_entry where seq = ?", first + 2);

            assertThat(superuser.text(VERIFY_PLATFORM)).isEqualTo("bad none head f");
        }
    }

    @Test
    void reordered_entries_of_the_platform_are_named() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            long first = threeOfThePlatform(superuser);

            superuser.change("update app.platform_audit_entry set seq = -1 where seq = ?", first);
            superuser.change("update app.platform_audit_entry set seq = ? where seq = ?", first, first + 1);
            superuser.change("update app.platform_audit_entry set seq = ? where seq = -1", first + 1);

            assertThat(superuser.text(VERIFY_PLATFORM)).isEqualTo("bad " + first + " head t");
        }
    }

    // ----

    private static long threeOfThePlatform(Transaction transaction) throws SQLException {
        long first = appendToPlatform(transaction);
        appendToPlatform(transaction);
        appendToPlatform(transaction);
        assertThat(transaction.text(VERIFY_PLATFORM)).isEqualTo("bad none head t");
        return first;
    }

    private static long append(Transaction transaction, String what) throws SQLException {
        return transaction.number(
                "select app.append_audit('2016-05-27', 'https://id.example', 'grace', 'Grace Reviewer', 'BUSINESS_MANAGER', ?, ?, '{\"reference\": \"ASH-2016-001\"}')",
                what,
                UUID.randomUUID());
    }

    private static long appendToPlatform(Transaction transaction) throws SQLException {
        return transaction.number(
                "select app.append_platform_audit('https://id.example', 'ada', 'Board registered', ?, '{\"board\": \"ash\"}')",
                UUID.randomUUID());
    }

    private static void enterAccess(Transaction transaction) throws SQLException {
        transaction.change("""
                insert into app.access_entry (id, business_date, actor_issuer, actor_subject, actor_name, capacity, what, shown)
                values (?, '2016-05-27', 'https://id.example', 'grace', 'Grace Reviewer', 'BUSINESS_MANAGER', 'Referral opened', array[gen_random_uuid()])""", UUID.randomUUID());
    }

    private static String verified(UUID whose) throws SQLException {
        try (var app = Transaction.in(whose)) {
            return app.text(VERIFY_BOARD);
        }
    }

    /** What the verifier says when a superuser has done this; it is rolled back. */
    private String verifiedAfter(String tamper) throws SQLException {
        try (var superuser = Transaction.as("postgres").enter(board)) {
            assertThat(superuser.text(VERIFY_BOARD)).isEqualTo("5 bad none head t seals 0 unsealed 0");
            superuser.run(tamper);
            return superuser.text(VERIFY_BOARD);
        }
    }
}
