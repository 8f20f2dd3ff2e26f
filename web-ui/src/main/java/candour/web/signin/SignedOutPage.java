package candour.web.signin;

import candour.web.PlainPage;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a browser arrives after signing out. */
@WebServlet(SignInSettings.SIGNED_OUT)
public class SignedOutPage extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.write(response, HttpServletResponse.SC_OK, "SignedOut");
    }
}
