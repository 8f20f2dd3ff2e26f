package candour.admin;

import candour.board.BoardDirectoryService;
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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Copies into the directory what the boards' plane reported back. */
@ApplicationScoped
public class BackgroundWork {
    @Resource(lookup = "java:app/jdbc/scheduler")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Work work;

    @Inject
    BoardDirectoryService directory;

    private @Nullable Scheduler scheduler;

    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        var copyStatus = Tasks.recurring("copy-board-status", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((task, context) -> work.bySystem(() -> {
                    directory.copyReportedStatus();
                    return true;
                }));
        scheduler = Scheduler.create(database)
                .tableName("ops.platform_scheduled_task")
                .startTasks(copyStatus)
                .threads(1)
                .executorService(Executors.newFixedThreadPool(1, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(1, threads))
                .pollingInterval(Duration.ofSeconds(2))
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
