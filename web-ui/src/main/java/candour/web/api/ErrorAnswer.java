package candour.web.api;

import candour.problem.Problem;
import candour.web.PlainPage;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers what the server refuses before or beside the API, such as a forged token, in words: a page for people,
 * a problem for programs.
 */
@WebServlet("/error")
public class ErrorAnswer extends HttpServlet {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (PlainPage.isWantedBy(request)) {
            PlainPage.write(response, status, page(status));
            return;
        }
        Problem problem = ProblemMapper.ofStatus(status);
        Guarded.HEADERS.forEach(response::setHeader);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.toJson(problem));
    }

    /** The page that a person gets to read, by its name in the screens' texts. */
    private static String page(int status) {
        return switch (status) {
            case 401 -> "TokenMissing";
            case 403 -> "NotAllowed";
            case 404 -> "NotFound";
            case 503 -> "Unavailable";
            default -> status >= 500 ? "Fault" : "Unreadable";
        };
    }
}
