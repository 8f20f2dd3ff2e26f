package candour.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Work left for later, written in the present transaction: it is scheduled if and only if the transaction commits. A
 * task's row carries its board. Those asked for within the same slice of time become one task, which runs once every
 * transaction begun in the slice has ended, since none outlives {@link #LONGEST_TRANSACTION}.
 */
@ApplicationScoped
public class BoardTasks {
    /** The database ends longer ones (see {@code roles.sql}). */
    public static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(20);

    private static final Duration SLICE = Duration.ofSeconds(15);
    private static final Duration MARGIN = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    /** The task runs once, within 40 seconds. */
    public void soon(String task) {
        after(task, Duration.ZERO);
    }

    /** The task runs once, when the delay is over. */
    public void after(String task, Duration delay) {
        BoardId board = scope.board().orElseThrow(() -> new IllegalStateException("a task needs its board"));
        leave(task, board, delay);
    }

    /** The same for a board whose scope isn't open, such as one that refused a stranger. */
    public void soonFor(String task, BoardId board) {
        leave(task, board, Duration.ZERO);
    }

    /**
     * The task runs once, as soon as the transaction has committed, for one part of the board's work.
     *
     * @param part of which the task finds what it is to do
     */
    public void atOnce(String task, UUID part) {
        BoardId board = scope.board().orElseThrow(() -> new IllegalStateException("a task needs its board"));
        add(task, board + "/" + part, Instant.now());
    }

    private void leave(String task, BoardId board, Duration delay) {
        long slice = Instant.now().toEpochMilli() / SLICE.toMillis();
        var due = Instant.ofEpochMilli((slice + 1) * SLICE.toMillis())
                .plus(LONGEST_TRANSACTION)
                .plus(MARGIN)
                .plus(delay);
        add(task, board + "/" + slice, due);
    }

    private void add(String task, String instance, Instant due) {
        em.createNativeQuery("""
                        insert into ops.scheduled_task (task_name, task_instance, execution_time, picked, version)
                        values (?1, ?2, ?3, false, 1) on conflict do nothing""")
                .setParameter(1, task)
                .setParameter(2, instance)
                .setParameter(3, OffsetDateTime.ofInstant(due, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The board that a task's row carries. */
    public static BoardId boardOf(String taskInstance) {
        return new BoardId(UUID.fromString(taskInstance.substring(0, taskInstance.indexOf('/'))));
    }

    /** The part of the board's work that a task's row carries, left by {@link #atOnce}. */
    public static UUID partOf(String taskInstance) {
        return UUID.fromString(taskInstance.substring(taskInstance.indexOf('/') + 1));
    }
}
