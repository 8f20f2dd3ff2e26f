package candour.admin;

import candour.board.BoardDirectoryService;
import candour.guidance.GuidanceService;
import candour.work.RefusedCalls;
import candour.work.Work;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Copies into the directory what the boards' plane reported back, and publishes the guidance editions that the product
 * brings.
 */
@ApplicationScoped
public class BackgroundWork {
    /** What this node counted instead of recording it one by one; seconds. */
    private static final int SETTLED_EVERY = 15;

    @Resource(lookup = "java:app/jdbc/scheduler")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Work work;

    @Inject
    BoardDirectoryService directory;

    @Inject
    GuidanceService guidance;

    @Inject
    RefusedCalls refused;

    private @Nullable Scheduler scheduler;
    private @Nullable ScheduledFuture<?> settling;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var copyStatus = Tasks.recurring("copy-board-status", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((task, context) -> work.bySystem(() -> {
                    directory.copyReportedStatus();
                    return true;
                }));
        // Again and again, so that a database that was away at the start gets them later; there they stay as they are.
        var publishGuidance = Tasks.recurring("publish-guidance", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> work.bySystem(() -> {
                    guidance.seed();
                    return true;
                }));
        var onThisNode = Executors.newScheduledThreadPool(1, threads);
        scheduler = Scheduler.create(database)
                .tableName("ops.platform_scheduled_task")
                .startTasks(publishGuidance, copyStatus)
                .threads(1)
                .executorService(Executors.newFixedThreadPool(1, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(onThisNode)
                .pollingInterval(Duration.ofSeconds(2))
                .build();
        scheduler.start();
        settling = onThisNode.scheduleWithFixedDelay(refused::settle, SETTLED_EVERY, SETTLED_EVERY, TimeUnit.SECONDS);
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
}
