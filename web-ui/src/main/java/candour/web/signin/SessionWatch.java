package candour.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Sees to the session cookie when the application starts, and forgets sessions that are gone. */
@WebListener
public class SessionWatch implements ServletContextListener, HttpSessionListener {
    @Inject
    BrowserSessions sessions;

    @Inject
    SignInSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.isSecure());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession session) {
            session.end();
            sessions.closed(session);
        }
    }
}
