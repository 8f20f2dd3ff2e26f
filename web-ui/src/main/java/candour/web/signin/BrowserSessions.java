package candour.web.signin;

import candour.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in on this node, so that the provider's word that a session ended finds it. */
@ApplicationScoped
class BrowserSessions {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Map<BrowserSession, HttpSession> open = new ConcurrentHashMap<>();

    /** The provider says so before its own session is gone: a tab that reloads at once would be signed in again. */
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    void opened(BrowserSession session, HttpSession held) {
        open.put(session, held);
    }

    void closed(BrowserSession session) {
        open.remove(session);
    }

    boolean hasEnded(BrowserSession session) {
        ended.values().removeIf(at -> at.plus(REMEMBERED).isBefore(Instant.now()));
        return session.providersId().filter(ended::containsKey).isPresent();
    }

    /** Ends the provider's session of this id, or all sessions of the person where no id is given. */
    void end(Optional<String> providersId, Optional<Person> person) {
        providersId.ifPresent(id -> ended.put(id, Instant.now()));
        open.forEach((session, held) -> {
            boolean meant = providersId.isPresent()
                    ? session.providersId().equals(providersId)
                    : person.filter(session::isOf).isPresent();
            if (meant) {
                end(session, held);
            }
        });
    }

    /** First the word, for whoever holds it now; then the HTTP session, whose tabs learn of it by themselves. */
    static void end(BrowserSession session, HttpSession held) {
        session.end();
        try {
            held.invalidate();
        } catch (IllegalStateException gone) {
            // another thread was first
        }
    }
}
