package candour.web;

import candour.audit.RefusalService;
import candour.board.BoardOrderService;
import candour.board.FactorResetService;
import candour.identity.SessionService;
import candour.tenancy.BoardId;
import candour.tenancy.BoardTasks;
import candour.work.RefusedCalls;
import candour.work.UpkeepService;
import candour.work.Work;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs, once per cluster, what was left for later. Each task names its board; none inherits one. */
@ApplicationScoped
public class BackgroundWork {
    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());
    private static final int THREADS = 2;

    /** What this node counted instead of recording it one by one; seconds. */
    private static final int SETTLED_EVERY = 15;

    @Resource(lookup = "java:app/jdbc/scheduler")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Work work;

    @Inject
    RefusalService refusals;

    @Inject
    UpkeepService upkeep;

    @Inject
    SessionService sessions;

    @Inject
    BoardOrderService orders;

    @Inject
    RefusedCalls refused;

    @Inject
    FactorResetWork factors;

    private static final Duration RETRIED_AFTER = Duration.ofSeconds(30);

    private @Nullable Scheduler scheduler;
    private @Nullable ScheduledFuture<?> settling;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var onThisNode = Executors.newScheduledThreadPool(1, threads);
        scheduler = Scheduler.create(
                        database,
                        List.of(
                                forBoard("seal-accesses", refusals::sealAccesses),
                                forBoard("deliver-refusals", refusals::deliver),
                                forBoard("forget-idempotency-keys", upkeep::forgetOldKeys),
                                carryOutFactorResets()))
                .tableName("ops.scheduled_task")
                .startTasks(carryOutOrders(), forgetEndedSessions())
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(onThisNode)
                .pollingInterval(Duration.ofSeconds(2))
                .build();
        scheduler.start();
        settling = onThisNode.scheduleWithFixedDelay(
                () -> refused.settle(Instant.now()), SETTLED_EVERY, SETTLED_EVERY, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (settling != null) {
            settling.cancel(true);
        }
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private OneTimeTask<Void> forBoard(String name, Runnable useCase) {
        return Tasks.oneTime(name).execute((TaskInstance<Void> task, ExecutionContext context) -> {
            work.bySystem(BoardTasks.boardOf(task.getId()), () -> {
                useCase.run();
                return true;
            });
        });
    }

    /** Not in one transaction: in between it speaks to the sign-in provider, and is tried again until that answers. */
    private OneTimeTask<Void> carryOutFactorResets() {
        return Tasks.oneTime(FactorResetService.CARRY_OUT)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRIED_AFTER))
                .execute((TaskInstance<Void> task, ExecutionContext context) ->
                        factors.carryOut(BoardTasks.boardOf(task.getId())));
    }

    private RecurringTask<Void> carryOutOrders() {
        return Tasks.recurring("carry-out-orders", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((task, context) ->
                        work.bySystem(orders::waitingOpenings).forEach(this::open));
    }

    private RecurringTask<Void> forgetEndedSessions() {
        return Tasks.recurring("forget-ended-sessions", FixedDelay.of(Duration.ofHours(1)))
                .execute((task, context) -> work.bySystem(sessions::forget));
    }

    /** One opening that fails is tried again in a moment and keeps no other waiting. */
    private void open(BoardId board) {
        try {
            work.bySystem(board, () -> {
                orders.carryOutOpening(board);
                return true;
            });
        } catch (PersistenceException | TransactionalException | IllegalStateException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "ALERT: the opening of board " + board + " failed and will be tried again", e);
        }
    }
}
