package candour.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
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

    /** Over TLS the cookie's name makes browsers refuse one that another host, or anything without TLS, has set. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        if (settings.isSecure()) {
            cookie.setSecure(true);
            cookie.setName("__Host-" + cookie.getName());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (event.getSession().getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession session) {
            session.end();
            sessions.closed(session);
        }
    }
}
