package candour.web.screen;

import candour.draft.DraftService;
import candour.draft.OpenPage;
import candour.draft.Writer;
import candour.tenancy.BoardId;
import candour.work.Work;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages of shared texts that this node has open. Every two seconds, and at once when somebody here saves, it looks at
 * who writes in them, on whichever node, and tells the pages what changed.
 */
@ApplicationScoped
public class OpenPages {
    private static final Logger LOG = System.getLogger(OpenPages.class.getName());
    private static final int SECONDS = 2;

    private static final class Entry {
        final BoardId board;
        final OpenPage page;
        final UI ui;
        final Consumer<List<Writer>> heard;
        volatile List<Writer> told = List.of();

        Entry(BoardId board, OpenPage page, UI ui, Consumer<List<Writer>> heard) {
            this.board = board;
            this.page = page;
            this.ui = ui;
            this.heard = heard;
        }
    }

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Work work;

    @Inject
    DraftService drafts;

    private final Set<Entry> open = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService thread;
    private volatile boolean failing;

    /**
     * Somebody has opened the page of a shared text.
     *
     * @param heard told on the page's own thread who writes there, whenever that changes
     */
    Registration opened(BoardId board, OpenPage page, UI ui, Consumer<List<Writer>> heard) {
        var entry = new Entry(board, page, ui, heard);
        open.add(entry);
        begin().execute(() -> look(board));
        return () -> open.remove(entry);
    }

    /** Somebody here has saved a shared text of the board. */
    void wrote(BoardId board) {
        begin().execute(() -> look(board));
    }

    private synchronized ScheduledExecutorService begin() {
        ScheduledExecutorService looking = thread;
        if (looking == null) {
            looking = Executors.newSingleThreadScheduledExecutor(threads);
            var unused = looking.scheduleWithFixedDelay(this::lookAtAll, SECONDS, SECONDS, TimeUnit.SECONDS);
            thread = looking;
        }
        return looking;
    }

    @PreDestroy
    synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    private void lookAtAll() {
        open.stream().map(entry -> entry.board).distinct().toList().forEach(this::look);
    }

    private void look(BoardId board) {
        List<Entry> here =
                open.stream().filter(entry -> entry.board.equals(board)).toList();
        try {
            Set<OpenPage> pages = here.stream().map(entry -> entry.page).collect(Collectors.toSet());
            Map<OpenPage, List<Writer>> writers = work.bySystem(board, () -> drafts.writers(pages));
            here.forEach(entry -> tell(entry, writers.getOrDefault(entry.page, List.of())));
            failing = false;
        } catch (PersistenceException | TransactionalException | IllegalStateException away) {
            if (!failing) {
                LOG.log(Level.WARNING, "who else writes can't be read; each save still compares", away);
            }
            failing = true;
        }
    }

    private void tell(Entry entry, List<Writer> writers) {
        if (writers.equals(entry.told)) {
            return;
        }
        entry.told = writers;
        try {
            var unused = entry.ui.access(() -> entry.heard.accept(writers));
        } catch (UIDetachedException gone) {
            open.remove(entry);
        }
    }
}
