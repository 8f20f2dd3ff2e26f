package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.kernel.NotFound;
import candour.problem.Problems;
import candour.tenancy.BoardId;
import candour.work.Work;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many at once over few connections: nothing crosses from board to board, nothing hangs, nothing is lost. */
@ExtendWith(ArquillianExtension.class)
@Tag("isolation")
class CrowdIT {
    private static final int THREADS = 64;
    private static final int ROUNDS = 40;
    private static final int POOL = 3;

    @Inject
    Work work;

    @Inject
    ReferralService referrals;

    @Inject
    PlantedService planted;

    @Resource
    ManagedThreadFactory threads;

    /** What a thread does in its turn; throws what the rules say it must. */
    private interface Deed {
        void in(BoardId board, SignedIn person);
    }

    private static final class Deliberate extends RuntimeException {}

    private final LongAdder read = new LongAdder();
    private final LongAdder crossed = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder busy = new LongAdder();
    private final LongAdder receivedAtAsh = new LongAdder();
    private final LongAdder receivedAtBex = new LongAdder();
    private final Map<String, LongAdder> unexpected = new ConcurrentHashMap<>();

    @BeforeEach
    void open() {
        Boards.open();
    }

    @Test
    void sixty_four_threads_on_two_boards_and_three_connections_cross_nothing_and_lose_nothing() throws Exception {
        var cases = new CaseDeeds(work);
        Map<String, Long> rows = counts();
        cases.share(Boards.ASH);
        cases.share(Boards.BEX);
        var done = new CountDownLatch(THREADS);

        for (int i = 0; i < THREADS; i++) {
            int first = i;
            threads.newThread(() -> turns(first, cases, done)).start();
        }

        assertThat(done.await(240, TimeUnit.SECONDS)).as("nobody hangs").isTrue();
        assertThat(unexpected).isEmpty();
        assertThat(crossed.sum()).isZero();
        assertThat(read.sum()).isGreaterThan(1000);
        assertThat(refused.sum()).isGreaterThan(100);
        assertThat(cases.stale()).as("two wrote on one worksheet at once").isPositive();
        for (BoardId board : List.of(Boards.ASH, Boards.BEX)) {
            rows.merge(Boards.mark(board) + " referral", received(board).sum(), Long::sum);
            for (String table : tables()) {
                rows.merge(Boards.mark(board) + " " + table, cases.acknowledged(board, table), Long::sum);
            }
        }
        assertThat(counts()).as("the rows of before, and what was acknowledged").isEqualTo(rows);
        assertThat(auditIsWhole(Boards.ASH)).isTrue();
        assertThat(auditIsWhole(Boards.BEX)).isTrue();
    }

    private void turns(int first, CaseDeeds cases, CountDownLatch done) {
        List<Deed> deeds = List.of(
                this::list,
                this::list,
                this::receive,
                cases::consider,
                cases::contend,
                cases::contend,
                this::rollBack,
                this::timeOut,
                this::forge,
                this::stray);
        try {
            for (int turn = 0; turn < ROUNDS; turn++) {
                BoardId board = (first + turn) % 2 == 0 ? Boards.ASH : Boards.BEX;
                Deed deed = deeds.get(ThreadLocalRandom.current().nextInt(deeds.size()));
                try {
                    deed.in(board, Boards.member(board, Capacity.BUSINESS_MANAGER));
                } catch (AssertionError e) {
                    crossed.increment();
                    unexpected
                            .computeIfAbsent(String.valueOf(e), x -> new LongAdder())
                            .increment();
                } catch (RuntimeException e) {
                    if (Problems.of(e).status() == 503) {
                        busy.increment();
                    } else {
                        unexpected
                                .computeIfAbsent(String.valueOf(e), x -> new LongAdder())
                                .increment();
                    }
                }
            }
        } finally {
            done.countDown();
        }
    }

    private void list(BoardId board, SignedIn person) {
        work.inBoard(board, person, () -> referrals.referrals(Optional.empty(), 20))
                .items()
                .forEach(row -> saw(board, row.reference()));
    }

    private void receive(BoardId board, SignedIn person) {
        var mine = work.inBoard(board, person, () -> referrals.receive(Boards.referral(Boards.mark(board))));
        received(board).increment();
        saw(board, mine.reference());
        var shown = work.inBoard(board, person, () -> referrals.showIdentities(new ReferralId(mine.id())));
        assertThat(shown.children()).allMatch(child -> child.name().equals("CANARY-" + Boards.mark(board)));
        BoardId other = board.equals(Boards.ASH) ? Boards.BEX : Boards.ASH;
        try {
            work.inBoard(
                    other,
                    Boards.member(other, Capacity.BUSINESS_MANAGER),
                    () -> referrals.get(new ReferralId(mine.id())));
            crossed.increment();
        } catch (NotFound e) {
            refused.increment();
        }
    }

    private void rollBack(BoardId board, SignedIn person) {
        try {
            work.inBoard(
                    board,
                    person,
                    () -> planted.run(() -> {
                        planted.em()
                                .createNativeQuery("update app.referral set grounds = 'lost' where board_id = ?1")
                                .setParameter(1, board.value())
                                .executeUpdate();
                        throw new Deliberate();
                    }));
        } catch (Deliberate e) {
            refused.increment();
        }
    }

    private void timeOut(BoardId board, SignedIn person) {
        try {
            work.inBoard(
                    board,
                    person,
                    () -> planted.run(() -> {
                        planted.em()
                                .createNativeQuery("select set_config('statement_timeout', '20ms', true)")
                                .getSingleResult();
                        return planted.em()
                                .createNativeQuery("select 1 from (select pg_sleep(0.2)) slept")
                                .getSingleResult();
                    }));
            unexpected
                    .computeIfAbsent("the statement was not ended", x -> new LongAdder())
                    .increment();
        } catch (RuntimeException e) {
            if (Problems.of(e).status() != 503) {
                throw e;
            }
            refused.increment();
        }
    }

    private void forge(BoardId board, SignedIn person) {
        BoardId other = board.equals(Boards.ASH) ? Boards.BEX : Boards.ASH;
        try {
            work.inBoard(
                    board,
                    person,
                    () -> planted.run(() -> planted.em()
                            .createNativeQuery(
                                    "insert into app.reference_counter (board_id, year, last) values (?1, ?2, 1)")
                            .setParameter(1, other.value())
                            .setParameter(2, ThreadLocalRandom.current().nextInt())
                            .executeUpdate()));
            crossed.increment();
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).contains("row-level security")) {
                throw e;
            }
            refused.increment();
        }
    }

    private void stray(BoardId board, SignedIn person) {
        BoardId other = board.equals(Boards.ASH) ? Boards.BEX : Boards.ASH;
        try {
            work.inBoard(other, person, () -> referrals.referrals(Optional.empty(), 20));
            crossed.increment();
        } catch (NotFound e) {
            refused.increment();
        }
    }

    private void saw(BoardId board, String reference) {
        read.increment();
        if (!reference.startsWith(Boards.mark(board) + "-")) {
            crossed.increment();
        }
    }

    @Test
    void a_pool_without_a_free_connection_is_a_503_and_recovers() throws Exception {
        var held = new CountDownLatch(POOL);
        var release = new CountDownLatch(1);
        var ended = new CountDownLatch(POOL);
        var holder = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);
        for (int i = 0; i < POOL; i++) {
            threads.newThread(() -> {
                        try {
                            work.inBoard(
                                    Boards.ASH,
                                    holder,
                                    () -> planted.run(() -> {
                                        held.countDown();
                                        return await(release);
                                    }));
                        } finally {
                            ended.countDown();
                        }
                    })
                    .start();
        }
        assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();

        var statuses = new ArrayList<Integer>();
        try {
            work.inBoard(Boards.ASH, holder, () -> referrals.referrals(Optional.empty(), 1));
            statuses.add(200);
        } catch (RuntimeException e) {
            statuses.add(Problems.of(e).status());
        } finally {
            release.countDown();
        }

        assertThat(statuses).containsExactly(503);
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(work.inBoard(Boards.ASH, holder, () -> referrals.referrals(Optional.empty(), 1)))
                .isNotNull();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private LongAdder received(BoardId board) {
        return board.equals(Boards.ASH) ? receivedAtAsh : receivedAtBex;
    }

    private static List<String> tables() {
        return Stream.concat(Stream.of("referral"), CaseDeeds.tables().stream()).toList();
    }

    /** The rows of both boards' tables. */
    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (BoardId board : List.of(Boards.ASH, Boards.BEX)) {
            for (String table : tables()) {
                counts.put(Boards.mark(board) + " " + table, count(board, table));
            }
        }
        return counts;
    }

    private long count(BoardId board, String table) {
        return work.inBoard(
                board,
                Boards.member(board, Capacity.BUSINESS_MANAGER),
                () -> planted.run(() -> ((Number) planted.em()
                                .createNativeQuery("select count(*) from app." + table + " where board_id = ?1")
                                .setParameter(1, board.value())
                                .getSingleResult())
                        .longValue()));
    }

    private boolean auditIsWhole(BoardId board) {
        Object[] found = (Object[]) work.inBoard(
                board,
                Boards.member(board, Capacity.BUSINESS_MANAGER),
                () -> planted.run(() -> planted.em()
                        .createNativeQuery("select first_bad, head_ok, bad_seals from app.verify_audit()")
                        .getSingleResult()));
        return found[0] == null && Boolean.TRUE.equals(found[1]) && ((Number) found[2]).longValue() == 0;
    }
}
