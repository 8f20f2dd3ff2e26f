package candour.web.signin;

import candour.identity.Person;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The provider tells that a session ended (OpenID Connect Back-Channel Logout 1.0). Each token counts once; whatever is
 * forged, replayed or stale is answered 400.
 */
@WebServlet("/oidc/backchannel")
public class BackChannelLogout extends HttpServlet {
    private static final Logger LOG = System.getLogger(BackChannelLogout.class.getName());
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    /** Ids of the tokens that were obeyed, kept for longer than a token is good. */
    private final transient Map<String, Instant> obeyed = new ConcurrentHashMap<>();

    @Inject
    transient Provider provider;

    @Inject
    transient BrowserSessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(obey(request.getParameter("logout_token")));
    }

    private int obey(String token) {
        if (token == null) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        try {
            var logout = provider.logoutToken(token);
            if (!isNew(logout.getJWTID().getValue(), logout.getIssueTime().toInstant())) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
            sessions.end(
                    Optional.ofNullable(logout.getSessionID()).map(id -> id.getValue()),
                    Optional.ofNullable(logout.getSubject())
                            .map(subject -> new Person(logout.getIssuer().getValue(), subject.getValue())));
            return HttpServletResponse.SC_OK;
        } catch (SignInRefused e) {
            LOG.log(Level.WARNING, "a logout was refused: " + e.getMessage());
            return HttpServletResponse.SC_BAD_REQUEST;
        } catch (ProviderAway e) {
            LOG.log(Level.WARNING, "a logout could not be checked", e);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
    }

    private boolean isNew(String id, Instant issued) {
        Instant now = Instant.now();
        obeyed.values().removeIf(at -> at.plus(GOOD_FOR.multipliedBy(2)).isBefore(now));
        return issued.plus(GOOD_FOR).isAfter(now) && obeyed.putIfAbsent(id, now) == null;
    }
}
