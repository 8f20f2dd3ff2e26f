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
    /**
     * What a page asks is no page, but may show as much: no cache keeps an answer, though Vaadin would let one. A push, which
     * waits, says so itself.
     */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String asked = request.getParameter("v-r");
        boolean guarded = asked != null && !asked.equals("push");
        super.service(request, guarded ? new NeverKept(response) : response);
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
