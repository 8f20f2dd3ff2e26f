package candour.web.signin;

import candour.web.PlainPage;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a screen goes to sign out. A screen whose session ends loads its address again, and would cross the browser's way
 * to the provider, whose session would live on: so the screen is left first, and this page, which asks for nothing, signs
 * out. Does so at once when a page of ours led here; somebody else's link only shows a button.
 */
@WebServlet(SignInSettings.LEAVE)
public class LeavePage extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainPage.ask(response, "Leave", "/sign-out", "same-origin".equals(request.getHeader("Sec-Fetch-Site")));
    }
}
