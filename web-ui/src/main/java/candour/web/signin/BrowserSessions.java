package candour.web.signin;

import candour.identity.SessionEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in on this node, so that the provider's word that a session ended finds it. */
@ApplicationScoped
class BrowserSessions {
    private final Map<BrowserSession, HttpSession> open = new ConcurrentHashMap<>();

    void opened(BrowserSession session, HttpSession held) {
        open.put(session, held);
    }

    void closed(BrowserSession session) {
        open.remove(session);
    }

    /** Ends what this node holds of the sessions that the word is about. */
    void end(SessionEnd word) {
        open.forEach((session, held) -> {
            if (word.isAbout(session.person())) {
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
