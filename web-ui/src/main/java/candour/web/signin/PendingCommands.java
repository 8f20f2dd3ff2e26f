package candour.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody was about to sign when the provider had to ask them for their second factor: kept on this server, by the
 * address of the screen, and offered there again. Never carried out by itself.
 */
public final class PendingCommands {
    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final int AT_MOST = 10;

    private record Kept(Object command, Instant at) {}

    private final Map<String, Kept> byAddress = new HashMap<>();

    /** Keeps the command; an earlier one of the same screen is forgotten. */
    public synchronized void keep(String address, Object command) {
        byAddress.values().removeIf(PendingCommands::isOld);
        if (byAddress.size() >= AT_MOST && !byAddress.containsKey(address)) {
            byAddress.clear();
        }
        byAddress.put(address, new Kept(command, Instant.now()));
    }

    /** What was kept for the screen, once; empty when it was nothing of this kind, or too long ago. */
    public synchronized <T> Optional<T> take(String address, Class<T> kind) {
        Optional<T> found = Optional.ofNullable(byAddress.get(address))
                .filter(kept -> !isOld(kept))
                .map(Kept::command)
                .filter(kind::isInstance)
                .map(kind::cast);
        if (found.isPresent()) {
            byAddress.remove(address);
        }
        return found;
    }

    private static boolean isOld(Kept kept) {
        return kept.at().plus(GOOD_FOR).isBefore(Instant.now());
    }
}
