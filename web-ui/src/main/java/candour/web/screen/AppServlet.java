package candour.web.screen;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** Serves the screens, beside the API and the sign-in. */
@WebServlet(
        urlPatterns = "/*",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = {
            @WebInitParam(name = "closeIdleSessions", value = "false"),
            @WebInitParam(name = "heartbeatInterval", value = "60")
        })
public class AppServlet extends CdiVaadinServlet {}
