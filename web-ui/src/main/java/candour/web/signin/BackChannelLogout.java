package candour.web.signin;

import candour.identity.SessionEnd;
import candour.work.RefusedCalls;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The provider tells that a session ended (OpenID Connect Back-Channel Logout 1.0). Each token counts once, whichever
 * node it reaches; whatever is forged, replayed or stale is answered 400.
 */
@WebServlet("/oidc/backchannel")
public class BackChannelLogout extends HttpServlet {
    private static final Logger LOG = System.getLogger(BackChannelLogout.class.getName());
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    @Inject
    transient Provider provider;

    @Inject
    transient SessionLook look;

    @Inject
    transient RefusedCalls refused;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(obey(request.getParameter("logout_token")));
    }

    private int obey(String token) {
        try {
            if (token == null) {
                throw new SignInRefused("no logout token");
            }
            LogoutTokenClaimsSet logout = provider.logoutToken(token);
            if (logout.getIssueTime().toInstant().plus(GOOD_FOR).isBefore(Instant.now())) {
                throw new SignInRefused("a stale logout token");
            }
            if (!look.heard(word(logout))) {
                throw new SignInRefused("a logout token that came before");
            }
            return HttpServletResponse.SC_OK;
        } catch (SignInRefused e) {
            refused.nobody("logout", String.valueOf(e.getMessage()));
            return HttpServletResponse.SC_BAD_REQUEST;
        } catch (ProviderAway | PersistenceException | TransactionalException e) {
            LOG.log(Level.WARNING, "a logout could not be obeyed; the provider has to say it again", e);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
    }

    private static SessionEnd word(LogoutTokenClaimsSet logout) {
        return new SessionEnd(
                logout.getJWTID().getValue(),
                logout.getIssuer().getValue(),
                Optional.ofNullable(logout.getSessionID()).map(id -> id.getValue()),
                Optional.ofNullable(logout.getSubject()).map(subject -> subject.getValue()));
    }
}
