package candour.web.signin;

import candour.web.SameOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Ends the session here, then sends the browser to the provider to end it there too. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final Logger LOG = System.getLogger(SignOut.class.getName());

    @Inject
    transient Provider provider;

    @Inject
    transient SameOrigin origin;

    @Inject
    transient SignInSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (origin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HttpSession held = request.getSession(false);
        if (held != null && held.getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession session) {
            BrowserSessions.end(session, held);
            response.sendRedirect(whereTo(session));
        } else {
            response.sendRedirect(settings.signedOut().toString());
        }
    }

    private String whereTo(BrowserSession session) {
        try {
            return provider.signOut(session).toString();
        } catch (ProviderAway e) {
            LOG.log(Level.WARNING, "a session lives on at the provider", e);
            return settings.signedOut().toString();
        }
    }
}
