package candour.web.signin;

import candour.web.PlainPage;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a screen goes whose session has ended; signing in leads back to it. */
@WebServlet(SignInSettings.SESSION_OVER)
public class SessionOverPage extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.write(
                response, HttpServletResponse.SC_OK, "SessionOver", ReturnAddress.of(request.getParameter("return")));
    }
}
