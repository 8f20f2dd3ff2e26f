package candour.document;

import java.time.Duration;

/** How fast a file comes. Whoever sends a few bytes at a time would hold a thread for ever. */
final class Pace {
    /** Until then any pace will do. */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** The longest that any file may take. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Bytes a second; half of what the slowest mobile connection brings. */
    static final long SLOWEST = 4 * 1024;

    private final long begun = System.nanoTime();

    /** @param total bytes that have come until now */
    boolean isTooSlow(long total) {
        return isTooSlow(total, Duration.ofNanos(System.nanoTime() - begun));
    }

    static boolean isTooSlow(long total, Duration after) {
        return after.compareTo(GRACE) > 0 && (after.compareTo(LONGEST) > 0 || total < after.toSeconds() * SLOWEST);
    }
}
