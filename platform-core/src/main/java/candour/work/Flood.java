package candour.work;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells how many that are alike get a place of their own within a minute, and counts the others. Kept in memory: what a
 * process has counted and not yet handed over goes with it.
 *
 * @param <K> what those that are alike have in common
 */
final class Flood<K> {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final class Window {
        final Instant since;
        int placed;
        int over;

        Window(Instant since) {
            this.since = since;
        }

        boolean isPast(Instant now) {
            return !since.plus(MINUTE).isAfter(now);
        }
    }

    private final int alike;
    private final int together;
    private final Map<K, Window> windows = new HashMap<>();
    private final Map<K, Integer> counted = new HashMap<>();
    private Window all = new Window(Instant.EPOCH);

    /**
     * @param alike how many of one kind have a place within a minute
     * @param together how many of all kinds
     */
    Flood(int alike, int together) {
        this.alike = alike;
        this.together = together;
    }

    /** Whether one more has a place; otherwise it is counted. */
    synchronized boolean hasPlace(K kind, Instant now) {
        if (all.isPast(now)) {
            all = new Window(now);
        }
        Window window = windows.get(kind);
        if (window == null || window.isPast(now)) {
            if (window != null) {
                count(kind, window);
            }
            window = new Window(now);
            windows.put(kind, window);
        }
        if (window.placed >= alike || all.placed >= together) {
            window.over++;
            return false;
        }
        window.placed++;
        all.placed++;
        return true;
    }

    /** How many had no place in the minutes that are over, by kind; each is told once. */
    synchronized Map<K, Integer> counted(Instant now) {
        windows.entrySet().removeIf(entry -> {
            if (entry.getValue().isPast(now)) {
                count(entry.getKey(), entry.getValue());
                return true;
            }
            return false;
        });
        var told = Map.copyOf(counted);
        counted.clear();
        return told;
    }

    private void count(K kind, Window window) {
        if (window.over > 0) {
            counted.merge(kind, window.over, Integer::sum);
        }
    }
}
