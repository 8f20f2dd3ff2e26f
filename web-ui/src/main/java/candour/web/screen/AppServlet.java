package candour.web.screen;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Serves the screens, beside the API and the sign-in. */
@WebServlet(
        urlPatterns = "/*",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = {
            @WebInitParam(name = "closeIdleSessions", value = "false"),
            @WebInitParam(name = "heartbeatInterval", value = "60")
        })
public class AppServlet extends CdiVaadinServlet {
    /** What changes a page is no page, but shows as much: no cache keeps it, though Vaadin would let one. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean changes = "uidl".equals(request.getParameter("v-r"));
        super.service(request, changes ? new NeverKept(response) : response);
    }

    /** An answer whose {@code Cache-Control} stays as the sign-in's gate has set it. */
    private static final class NeverKept extends HttpServletResponseWrapper {
        NeverKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!"Cache-Control".equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }
    }
}
