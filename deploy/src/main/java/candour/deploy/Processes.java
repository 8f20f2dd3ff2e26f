package candour.deploy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The processes of one stand, stopped in the opposite order to their start. */
final class Processes {
    private final Deque<Child> started = new ArrayDeque<>();
    private volatile boolean stopping;

    /** Such as end with this program, if nobody stops them before. */
    static Processes ofThisProgram() {
        var processes = new Processes();
        Runtime.getRuntime().addShutdownHook(new Thread(processes::stop));
        return processes;
    }

    /** Starts one more, unless the stand is being stopped already. */
    synchronized Child start(Supplier<Child> starter) {
        if (stopping) {
            throw new StandRefused("Stopped before it was ready.");
        }
        var child = starter.get();
        started.push(child);
        return child;
    }

    /** For a process whose end is part of its work. */
    synchronized void forget(Child child) {
        started.remove(child);
    }

    boolean isStopping() {
        return stopping;
    }

    synchronized List<ProcessMark> marks() {
        var marks = new ArrayList<ProcessMark>();
        started.descendingIterator().forEachRemaining(child -> marks.add(child.mark()));
        return marks;
    }

    /** Done when one of them ends, whoever ended it. */
    synchronized CompletableFuture<Child> firstEnd() {
        var ends = started.stream()
                .map(child -> child.end().thenApply(handle -> child))
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.anyOf(ends).thenApply(Child.class::cast);
    }

    void stop() {
        stopping = true;
        stopInOrder();
    }

    private synchronized void stopInOrder() {
        started.forEach(Child::stop);
        started.clear();
    }
}
