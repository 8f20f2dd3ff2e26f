package candour.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/**
 * What the sign-in provider says of sessions that end. Its word may reach any node; it is kept where every node looks,
 * and the policy asks for it before each use case.
 */
@ApplicationScoped
@Transactional
public class SessionService {
    /** Longer than any sign-in or access token is good. */
    static final Duration KEPT = Duration.ofDays(2);

    @Inject
    EndedSessions ended;

    /** Ends what the word names, from now on and on every node; false when the same word came before. */
    @BySystem
    public boolean end(SessionEnd word) {
        return ended.enter(word);
    }

    /** Whether a sign-in that comes only now belongs to a session that has ended. */
    @BySystem
    public boolean isOver(SignedIn person) {
        return ended.isOver(person);
    }

    /** What has ended lately, for each node to end what it holds in memory. */
    @BySystem
    public List<SessionEnd> endedWithin(Duration past) {
        return ended.since(past);
    }

    /** Forgets what nothing can be begun with any more; how many. */
    @BySystem
    public int forget() {
        return ended.forget(KEPT);
    }
}
