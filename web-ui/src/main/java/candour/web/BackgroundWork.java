package candour.web;

import candour.audit.RefusalService;
import candour.board.BoardOrderService;
import candour.board.FactorResetService;
import candour.document.ScanService;
import candour.draft.DraftService;
import candour.identity.SessionService;
import candour.outbox.Outbox;
import candour.scoping.ScopingService;
import candour.tenancy.BoardId;
import candour.tenancy.BoardTasks;
import candour.web.mail.Postman;
import candour.web.scan.ScanWork;
import candour.work.RefusedCalls;
import candour.work.UpkeepService;
import candour.work.Work;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs, once per cluster, what was left for later. Each task names its board; none inherits one. */
@ApplicationScoped
public class BackgroundWork {
    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());
    private static final int THREADS = 8;
    private static final Duration MAIL_AGAIN = Duration.ofSeconds(30);
    private static final Duration FACTORS_AGAIN = Duration.ofSeconds(30);
    private static final Duration SCAN_AGAIN = Duration.ofSeconds(30);

    /** Whoever is silent is reminded on a day, so some minutes after midnight is early enough. */
    private static final Duration REMIND_EVERY = Duration.ofMinutes(10);

    /** After six that didn't come, what a killed process had begun is taken up by another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

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
    DraftService drafts;

    @Inject
    SessionService sessions;

    @Inject
    BoardOrderService orders;

    @Inject
    RefusedCalls refused;

    @Inject
    FactorResetWork factors;

    @Inject
    Postman postman;

    @Inject
    ScanWork scans;

    @Inject
    ScopingService scoping;

    /** False on a node that only serves people; at least one has to do this work. */
    @Inject
    @ConfigProperty(name = "candour.background", defaultValue = "true")
    boolean enabled;

    private @Nullable Scheduler scheduler;
    private @Nullable ScheduledFuture<?> settling;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var onThisNode = Executors.newScheduledThreadPool(1, threads);
        settling = onThisNode.scheduleWithFixedDelay(
                () -> refused.settle(Instant.now()), SETTLED_EVERY, SETTLED_EVERY, TimeUnit.SECONDS);
        if (!enabled) {
            return;
        }
        scheduler = Scheduler.create(
                        database,
                        List.of(
                                forBoard("seal-accesses", refusals::sealAccesses),
                                forBoard("deliver-refusals", refusals::deliver),
                                forBoard("forget-idempotency-keys", upkeep::forgetOldKeys),
                                forBoard("forget-drafts", drafts::forgetOld),
                                carryOutFactorResets(),
                                sendMail(),
                                scanDocument(),
                                remindOfScoping()))
                .tableName("ops.scheduled_task")
                .startTasks(carryOutOrders(), forgetEndedSessions())
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(onThisNode)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .build();
        scheduler.start();
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
                .onFailure(new FailureHandler.OnFailureRetryLater<>(FACTORS_AGAIN))
                .execute((TaskInstance<Void> task, ExecutionContext context) ->
                        factors.carryOut(BoardTasks.boardOf(task.getId())));
    }

    /** Comes back for what it couldn't send, until all that was left together is at its end. */
    private CustomTask<Void> sendMail() {
        return Tasks.custom(Outbox.SEND, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(MAIL_AGAIN))
                .execute((task, context) -> postman.deliver(
                                BoardTasks.boardOf(task.getId()), BoardTasks.partOf(task.getId()))
                        .<CompletionHandler<Void>>map(at -> (done, operations) -> operations.reschedule(done, at))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    /** Comes back while the scanner is away. */
    private CustomTask<Void> scanDocument() {
        return Tasks.custom(ScanService.SCAN, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(SCAN_AGAIN))
                .execute((task, context) -> scans.scan(
                                BoardTasks.boardOf(task.getId()), BoardTasks.partOf(task.getId()))
                        .<CompletionHandler<Void>>map(at -> (done, operations) -> operations.reschedule(done, at))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    /** Looks again and again, from the first time that the board asked an agency. */
    private CustomTask<Void> remindOfScoping() {
        return Tasks.custom(ScopingService.REMIND, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(REMIND_EVERY))
                .execute((task, context) -> {
                    work.bySystem(BoardTasks.boardOf(task.getId()), () -> {
                        scoping.remindDue();
                        return true;
                    });
                    return (done, operations) ->
                            operations.reschedule(done, Instant.now().plus(REMIND_EVERY));
                });
    }

    private RecurringTask<Void> carryOutOrders() {
        return Tasks.recurring("carry-out-orders", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((task, context) -> work.bySystem(orders::waiting).forEach(this::carryOut));
    }

    private RecurringTask<Void> forgetEndedSessions() {
        return Tasks.recurring("forget-ended-sessions", FixedDelay.of(Duration.ofHours(1)))
                .execute((task, context) -> work.bySystem(sessions::forget));
    }

    /** A board whose order fails is tried again in a moment and keeps no other waiting. */
    private void carryOut(BoardId board) {
        try {
            work.bySystem(board, () -> {
                orders.carryOut(board);
                return true;
            });
        } catch (PersistenceException | TransactionalException | IllegalStateException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "ALERT: an order for board " + board + " failed and will be tried again", e);
        }
    }
}
